# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import CallForwardingEventCallForwardingDetail
from pydantic import Field


class UsersCallforwarding(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.callforwarding` (users callforwarding):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--callforwarding
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--callforwarding"
    )
    detail_type: Annotated[Literal["v2.users.{id}.callforwarding"], Field(alias="detail-type")]
    detail: CallForwardingEventCallForwardingDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.callforwarding"]:
        return "v2.users.{id}.callforwarding"
