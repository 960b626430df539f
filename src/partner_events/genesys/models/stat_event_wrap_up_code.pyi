# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class StatEventWrapUpCodeTopicMetricStats(Model):
    metric: str | None = None
    qualifier: str | None = None
    stats: dict[str, Number] | None = None


class StatEventWrapUpCodeTopicIntervalMetrics(Model):
    interval: str | None = None
    metrics: list[StatEventWrapUpCodeTopicMetricStats] | None = None


class StatEventWrapUpCodeTopicStatsNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-wrapup--id--aggregates
    """

    group: dict[str, str] | None = None
    data: list[StatEventWrapUpCodeTopicIntervalMetrics] | None = None


class StatEventWrapUpCodeTopicStatsNotificationDetail(TopicDetail):
    eventBody: StatEventWrapUpCodeTopicStatsNotification
