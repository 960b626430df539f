# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    ConversationMetricsTopicConversationMetricRecordDetailFields,
    ConversationMetricsTopicConversationMetricRecordFields,
    StatEventFlowOutcomeTopicStatsNotificationDetailFields,
    StatEventFlowOutcomeTopicStatsNotificationFields,
    StatEventFlowTopicStatsNotificationDetailFields,
    StatEventFlowTopicStatsNotificationFields,
    StatEventQueueTopicStatsNotificationDetailFields,
    StatEventQueueTopicStatsNotificationFields,
    StatEventUserTopicStatsNotificationDetailFields,
    StatEventUserTopicStatsNotificationFields,
    StatEventWrapUpCodeTopicStatsNotificationDetailFields,
    StatEventWrapUpCodeTopicStatsNotificationFields,
)
from partner_events.genesys.models.conversation_metrics import (
    ConversationMetricsTopicConversationMetricRecord,
    ConversationMetricsTopicConversationMetricRecordDetail,
)
from partner_events.genesys.models.stat_event_flow import (
    StatEventFlowTopicStatsNotification,
    StatEventFlowTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_flow_outcome import (
    StatEventFlowOutcomeTopicStatsNotification,
    StatEventFlowOutcomeTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_queue import (
    StatEventQueueTopicStatsNotification,
    StatEventQueueTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_user import (
    StatEventUserTopicStatsNotification,
    StatEventUserTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_wrap_up_code import (
    StatEventWrapUpCodeTopicStatsNotification,
    StatEventWrapUpCodeTopicStatsNotificationDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class AnalyticsConversationMetrics(GenesysEvent):
    """Metrics of a conversation, as they are counted while it goes on.

    Genesys Cloud's `v2.analytics.conversation.{id}.metrics` (analytics conversation metrics):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-conversation--id--metrics
    """

    detail_type: Literal["v2.analytics.conversation.{id}.metrics"]
    @property
    def kind(self) -> Literal["v2.analytics.conversation.{id}.metrics"]: ...
    detail: ConversationMetricsTopicConversationMetricRecordDetail
    @property
    def payload(self) -> ConversationMetricsTopicConversationMetricRecord: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationMetricsTopicConversationMetricRecordDetailFields,
        ConversationMetricsTopicConversationMetricRecordFields,
    ]: ...

class AnalyticsFlowAggregates(GenesysEvent):
    """Metrics of a flow, summed up by interval.

    Genesys Cloud's `v2.analytics.flow.{id}.aggregates` (analytics flow aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flow--id--aggregates
    """

    detail_type: Literal["v2.analytics.flow.{id}.aggregates"]
    @property
    def kind(self) -> Literal["v2.analytics.flow.{id}.aggregates"]: ...
    detail: StatEventFlowTopicStatsNotificationDetail
    @property
    def payload(self) -> StatEventFlowTopicStatsNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        StatEventFlowTopicStatsNotificationDetailFields,
        StatEventFlowTopicStatsNotificationFields,
    ]: ...

class AnalyticsFlowoutcomeAggregates(GenesysEvent):
    """Metrics of a flow outcome, summed up by interval.

    Genesys Cloud's `v2.analytics.flowoutcome.{id}.aggregates` (analytics flowoutcome aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flowoutcome--id--aggregates
    """

    detail_type: Literal["v2.analytics.flowoutcome.{id}.aggregates"]
    @property
    def kind(self) -> Literal["v2.analytics.flowoutcome.{id}.aggregates"]: ...
    detail: StatEventFlowOutcomeTopicStatsNotificationDetail
    @property
    def payload(self) -> StatEventFlowOutcomeTopicStatsNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        StatEventFlowOutcomeTopicStatsNotificationDetailFields,
        StatEventFlowOutcomeTopicStatsNotificationFields,
    ]: ...

class AnalyticsQueuesObservations(GenesysEvent):
    """What a queue looks like now, such as how many wait in it.

    Genesys Cloud's `v2.analytics.queues.{id}.observations` (analytics queues observations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-queues--id--observations
    """

    detail_type: Literal["v2.analytics.queues.{id}.observations"]
    @property
    def kind(self) -> Literal["v2.analytics.queues.{id}.observations"]: ...
    detail: StatEventQueueTopicStatsNotificationDetail
    @property
    def payload(self) -> StatEventQueueTopicStatsNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        StatEventQueueTopicStatsNotificationDetailFields,
        StatEventQueueTopicStatsNotificationFields,
    ]: ...

class AnalyticsUsersAggregates(GenesysEvent):
    """Metrics of an agent, summed up by interval.

    Genesys Cloud's `v2.analytics.users.{id}.aggregates` (analytics users aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-users--id--aggregates
    """

    detail_type: Literal["v2.analytics.users.{id}.aggregates"]
    @property
    def kind(self) -> Literal["v2.analytics.users.{id}.aggregates"]: ...
    detail: StatEventUserTopicStatsNotificationDetail
    @property
    def payload(self) -> StatEventUserTopicStatsNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        StatEventUserTopicStatsNotificationDetailFields,
        StatEventUserTopicStatsNotificationFields,
    ]: ...

class AnalyticsWrapupAggregates(GenesysEvent):
    """Metrics of a wrap-up code, summed up by interval.

    Genesys Cloud's `v2.analytics.wrapup.{id}.aggregates` (analytics wrapup aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-wrapup--id--aggregates
    """

    detail_type: Literal["v2.analytics.wrapup.{id}.aggregates"]
    @property
    def kind(self) -> Literal["v2.analytics.wrapup.{id}.aggregates"]: ...
    detail: StatEventWrapUpCodeTopicStatsNotificationDetail
    @property
    def payload(self) -> StatEventWrapUpCodeTopicStatsNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        StatEventWrapUpCodeTopicStatsNotificationDetailFields,
        StatEventWrapUpCodeTopicStatsNotificationFields,
    ]: ...
