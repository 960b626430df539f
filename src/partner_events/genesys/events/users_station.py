# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserStationChangeTopicUserStationsDetail
from pydantic import Field


class UsersStation(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.station` (users station):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--station
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--station"
    )
    detail_type: Annotated[Literal["v2.users.{id}.station"], Field(alias="detail-type")]
    detail: UserStationChangeTopicUserStationsDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.station"]:
        return "v2.users.{id}.station"
