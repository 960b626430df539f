# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class StatEventFlowTopicMetricStats(Model):
    metric: str | None = None
    qualifier: str | None = None
    stats: dict[str, Number] | None = None


class StatEventFlowTopicIntervalMetrics(Model):
    interval: str | None = None
    metrics: list[StatEventFlowTopicMetricStats] | None = None


class StatEventFlowTopicStatsNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flow--id--aggregates
    """

    group: dict[str, str] | None = None
    data: list[StatEventFlowTopicIntervalMetrics] | None = None


class StatEventFlowTopicStatsNotificationDetail(TopicDetail):
    eventBody: StatEventFlowTopicStatsNotification
