# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import StatEventQueueTopicStatsNotificationDetail
from pydantic import Field


class AnalyticsQueuesObservations(GenesysEvent):
    """Genesys Cloud's `v2.analytics.queues.{id}.observations` (analytics queues observations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-queues--id--observations
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-queues--id--observations"
    )
    detail_type: Annotated[Literal["v2.analytics.queues.{id}.observations"], Field(alias="detail-type")]
    detail: StatEventQueueTopicStatsNotificationDetail

    @property
    def kind(self) -> Literal["v2.analytics.queues.{id}.observations"]:
        return "v2.analytics.queues.{id}.observations"
