# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import StatEventFlowTopicStatsNotificationDetail
from pydantic import Field


class AnalyticsFlowAggregates(GenesysEvent):
    """Genesys Cloud's `v2.analytics.flow.{id}.aggregates` (analytics flow aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flow--id--aggregates
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flow--id--aggregates"
    )
    detail_type: Annotated[Literal["v2.analytics.flow.{id}.aggregates"], Field(alias="detail-type")]
    detail: StatEventFlowTopicStatsNotificationDetail

    @property
    def kind(self) -> Literal["v2.analytics.flow.{id}.aggregates"]:
        return "v2.analytics.flow.{id}.aggregates"
