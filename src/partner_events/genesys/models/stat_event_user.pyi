# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class StatEventUserTopicMetricStats(Model):
    metric: str | None = None
    qualifier: str | None = None
    stats: dict[str, Number] | None = None


class StatEventUserTopicIntervalMetrics(Model):
    interval: str | None = None
    metrics: list[StatEventUserTopicMetricStats] | None = None


class StatEventUserTopicStatsNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-users--id--aggregates
    """

    group: dict[str, str] | None = None
    data: list[StatEventUserTopicIntervalMetrics] | None = None


class StatEventUserTopicStatsNotificationDetail(TopicDetail):
    eventBody: StatEventUserTopicStatsNotification
