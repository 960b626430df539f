# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class StatEventFlowOutcomeTopicMetricStats(Model):
    metric: str | None = None
    qualifier: str | None = None
    stats: dict[str, Number] | None = None


class StatEventFlowOutcomeTopicIntervalMetrics(Model):
    interval: str | None = None
    metrics: list[StatEventFlowOutcomeTopicMetricStats] | None = None


class StatEventFlowOutcomeTopicStatsNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flowoutcome--id--aggregates
    """

    group: dict[str, str] | None = None
    data: list[StatEventFlowOutcomeTopicIntervalMetrics] | None = None


class StatEventFlowOutcomeTopicStatsNotificationDetail(TopicDetail):
    eventBody: StatEventFlowOutcomeTopicStatsNotification
