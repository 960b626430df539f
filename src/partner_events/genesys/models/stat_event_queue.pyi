# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class StatEventQueueTopicMetricStats(Model):
    metric: str | None = None
    qualifier: str | None = None
    stats: dict[str, Number] | None = None


class StatEventQueueTopicIntervalMetrics(Model):
    interval: str | None = None
    metrics: list[StatEventQueueTopicMetricStats] | None = None


class StatEventQueueTopicStatsNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-queues--id--observations
    """

    group: dict[str, str] | None = None
    data: list[StatEventQueueTopicIntervalMetrics] | None = None


class StatEventQueueTopicStatsNotificationDetail(TopicDetail):
    eventBody: StatEventQueueTopicStatsNotification
