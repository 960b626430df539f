# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import StatEventFlowOutcomeTopicStatsNotificationDetail
from pydantic import Field


class AnalyticsFlowoutcomeAggregates(GenesysEvent):
    """Genesys Cloud's `v2.analytics.flowoutcome.{id}.aggregates` (analytics flowoutcome aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flowoutcome--id--aggregates
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flowoutcome--id--aggregates"
    )
    detail_type: Annotated[Literal["v2.analytics.flowoutcome.{id}.aggregates"], Field(alias="detail-type")]
    detail: StatEventFlowOutcomeTopicStatsNotificationDetail

    @property
    def kind(self) -> Literal["v2.analytics.flowoutcome.{id}.aggregates"]:
        return "v2.analytics.flowoutcome.{id}.aggregates"
