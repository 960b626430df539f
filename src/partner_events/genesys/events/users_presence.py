# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import PresenceEventUserPresenceDetail
from pydantic import Field


class UsersPresence(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.presence` (users presence):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--presence
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--presence"
    )
    detail_type: Annotated[Literal["v2.users.{id}.presence"], Field(alias="detail-type")]
    detail: PresenceEventUserPresenceDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.presence"]:
        return "v2.users.{id}.presence"
