# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserRoutingStatusUserRoutingStatusDetail
from pydantic import Field


class UsersRoutingStatus(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.routingStatus` (users routingStatus):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--routingStatus
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--routingStatus"
    )
    detail_type: Annotated[Literal["v2.users.{id}.routingStatus"], Field(alias="detail-type")]
    detail: UserRoutingStatusUserRoutingStatusDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.routingStatus"]:
        return "v2.users.{id}.routingStatus"
