# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicConversation as ConversationEventTopicConversation,
)
from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicCallConversation as ConversationCallEventTopicCallConversation,
)
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicCallbackConversation as ConversationCallbackEventTopicCallbackConversation,
)
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicMessageConversation as ConversationMessageEventTopicMessageConversation,
)
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicConversation as QueueConversationEventTopicConversation,
)
from partner_events.genesys.models.acd_end import (
    AcdEndDetailEventTopicAcdEndEvent as AcdEndDetailEventTopicAcdEndEvent,
)
from partner_events.genesys.models.acd_start import (
    AcdStartDetailEventTopicAcdStartEvent as AcdStartDetailEventTopicAcdStartEvent,
)
from partner_events.genesys.models.acw import (
    AcwDetailEventTopicAfterCallWorkEvent as AcwDetailEventTopicAfterCallWorkEvent,
)
from partner_events.genesys.models.adherence import (
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate
        as WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate,
)
from partner_events.genesys.models.agent_activity import (
    AgentActivityChangedTopicAgentActivity as AgentActivityChangedTopicAgentActivity,
)
from partner_events.genesys.models.attribute import (
    AttributeDetailEventTopicAttributeUpdateEvent as AttributeDetailEventTopicAttributeUpdateEvent,
)
from partner_events.genesys.models.audit import AuditTopicAuditLogMessage as AuditTopicAuditLogMessage
from partner_events.genesys.models.call_forwarding import (
    CallForwardingEventCallForwarding as CallForwardingEventCallForwarding,
)
from partner_events.genesys.models.campaign import (
    DialerCampaignConfigChangeCampaign as DialerCampaignConfigChangeCampaign,
)
from partner_events.genesys.models.campaign_progress import (
    DialerCampaignProgressEventCampaignProgress as DialerCampaignProgressEventCampaignProgress,
)
from partner_events.genesys.models.contact import (
    ContactDetailEventTopicContactUpdateEvent as ContactDetailEventTopicContactUpdateEvent,
)
from partner_events.genesys.models.contact_list_import import (
    ContactlistImportStatusImportStatus as ContactlistImportStatusImportStatus,
)
from partner_events.genesys.models.conversation_chat import (
    ConversationChatEventTopicChatConversation as ConversationChatEventTopicChatConversation,
)
from partner_events.genesys.models.conversation_email import (
    ConversationEmailEventTopicEmailConversation as ConversationEmailEventTopicEmailConversation,
)
from partner_events.genesys.models.conversation_metrics import (
    ConversationMetricsTopicConversationMetricRecord as ConversationMetricsTopicConversationMetricRecord,
)
from partner_events.genesys.models.customer_end import (
    CustomerEndDetailEventTopicCustomerEndEvent as CustomerEndDetailEventTopicCustomerEndEvent,
)
from partner_events.genesys.models.customer_start import (
    CustomerStartDetailEventTopicCustomerStartEvent as CustomerStartDetailEventTopicCustomerStartEvent,
)
from partner_events.genesys.models.edge import EdgeChangeTopicEdge as EdgeChangeTopicEdge
from partner_events.genesys.models.evaluation import (
    EvaluationQualityV2TopicEvaluationV2 as EvaluationQualityV2TopicEvaluationV2,
)
from partner_events.genesys.models.flow import (
    ArchitectFlowNotificationFlowNotification as ArchitectFlowNotificationFlowNotification,
)
from partner_events.genesys.models.flow_end import (
    FlowEndDetailEventTopicFlowEndEvent as FlowEndDetailEventTopicFlowEndEvent,
)
from partner_events.genesys.models.flow_outcome import (
    FlowOutcomeDetailEventTopicFlowOutcomeEvent as FlowOutcomeDetailEventTopicFlowOutcomeEvent,
)
from partner_events.genesys.models.flow_start import (
    FlowStartDetailEventTopicFlowStartEvent as FlowStartDetailEventTopicFlowStartEvent,
)
from partner_events.genesys.models.geolocation import (
    GeolocationEventGeolocation as GeolocationEventGeolocation,
)
from partner_events.genesys.models.operational_event import (
    OperationalEventNotificationTopicOperationalEventNotification
        as OperationalEventNotificationTopicOperationalEventNotification,
)
from partner_events.genesys.models.out_of_office import (
    OutOfOfficeEventOutOfOffice as OutOfOfficeEventOutOfOffice,
)
from partner_events.genesys.models.outbound import (
    OutboundDetailEventTopicOutboundInitEvent as OutboundDetailEventTopicOutboundInitEvent,
)
from partner_events.genesys.models.persistent_connection import (
    PersistentConnectionChangeTopicPersistentConnectionChangeEvent
        as PersistentConnectionChangeTopicPersistentConnectionChangeEvent,
)
from partner_events.genesys.models.presence import PresenceEventUserPresence as PresenceEventUserPresence
from partner_events.genesys.models.queue_user import (
    QueueUserEventTopicQueueMember as QueueUserEventTopicQueueMember,
)
from partner_events.genesys.models.recording import RecordingEventRecording as RecordingEventRecording
from partner_events.genesys.models.routing_status import (
    UserRoutingStatusUserRoutingStatus as UserRoutingStatusUserRoutingStatus,
)
from partner_events.genesys.models.stat_event_flow import (
    StatEventFlowTopicStatsNotification as StatEventFlowTopicStatsNotification,
)
from partner_events.genesys.models.stat_event_flow_outcome import (
    StatEventFlowOutcomeTopicStatsNotification as StatEventFlowOutcomeTopicStatsNotification,
)
from partner_events.genesys.models.stat_event_queue import (
    StatEventQueueTopicStatsNotification as StatEventQueueTopicStatsNotification,
)
from partner_events.genesys.models.stat_event_user import (
    StatEventUserTopicStatsNotification as StatEventUserTopicStatsNotification,
)
from partner_events.genesys.models.stat_event_wrap_up_code import (
    StatEventWrapUpCodeTopicStatsNotification as StatEventWrapUpCodeTopicStatsNotification,
)
from partner_events.genesys.models.station import (
    UserStationChangeTopicUserStations as UserStationChangeTopicUserStations,
)
from partner_events.genesys.models.tokens import (
    UserTokensTopicTokenNotification as UserTokensTopicTokenNotification,
)
from partner_events.genesys.models.topic import TopicDetail as TopicDetail
from partner_events.genesys.models.transcription import (
    TranscriptionTopicTranscriptionMessage as TranscriptionTopicTranscriptionMessage,
)
from partner_events.genesys.models.trunk import TrunkInstanceTopicTrunk as TrunkInstanceTopicTrunk
from partner_events.genesys.models.user_conversations import (
    UserConversationsEventUserConversationSummary as UserConversationsEventUserConversationSummary,
)
from partner_events.genesys.models.user_end import (
    UserEndDetailEventTopicUserEndEvent as UserEndDetailEventTopicUserEndEvent,
)
from partner_events.genesys.models.user_start import (
    UserStartDetailEventTopicUserStartEvent as UserStartDetailEventTopicUserStartEvent,
)
from partner_events.genesys.models.voicemail_end import (
    VoicemailEndDetailEventTopicVoicemailEndEvent as VoicemailEndDetailEventTopicVoicemailEndEvent,
)
from partner_events.genesys.models.voicemail_messages import (
    VoicemailMessagesTopicVoicemailMessage as VoicemailMessagesTopicVoicemailMessage,
)
from partner_events.genesys.models.voicemail_start import (
    VoicemailStartDetailEventTopicVoicemailStartEvent as VoicemailStartDetailEventTopicVoicemailStartEvent,
)
from partner_events.genesys.models.wrapup import (
    WrapupDetailEventTopicWrapupEvent as WrapupDetailEventTopicWrapupEvent,
)
