# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationMetricsTopicConversationMetricRecordDetail
from pydantic import Field


class AnalyticsConversationMetrics(GenesysEvent):
    """Genesys Cloud's `v2.analytics.conversation.{id}.metrics` (analytics conversation metrics):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-conversation--id--metrics
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-conversation--id--metrics"
    )
    detail_type: Annotated[Literal["v2.analytics.conversation.{id}.metrics"], Field(alias="detail-type")]
    detail: ConversationMetricsTopicConversationMetricRecordDetail

    @property
    def kind(self) -> Literal["v2.analytics.conversation.{id}.metrics"]:
        return "v2.analytics.conversation.{id}.metrics"
