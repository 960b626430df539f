# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ArchitectFlowNotificationFlowNotificationDetail
from pydantic import Field


class Flows(GenesysEvent):
    """Genesys Cloud's `v2.flows.{id}` (flows):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-flows--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-flows--id-"
    )
    detail_type: Annotated[Literal["v2.flows.{id}"], Field(alias="detail-type")]
    detail: ArchitectFlowNotificationFlowNotificationDetail

    @property
    def kind(self) -> Literal["v2.flows.{id}"]:
        return "v2.flows.{id}"
