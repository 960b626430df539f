# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import (
    PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail,
)
from pydantic import Field


class UsersPersistentconnection(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.persistentconnection` (users persistentconnection):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--persistentconnection
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--persistentconnection"
    )
    detail_type: Annotated[Literal["v2.users.{id}.persistentconnection"], Field(alias="detail-type")]
    detail: PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.persistentconnection"]:
        return "v2.users.{id}.persistentconnection"
