# Generated from schemas/genesys by codegen; do not edit.
from typing import TypeAlias

from partner_events.genesys.models._fields import TopicDetailFields as TopicDetailFields
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicAddress as ConversationEventTopicAddress,
    ConversationEventTopicAfterCallWork as ConversationEventTopicAfterCallWork,
    ConversationEventTopicCall as ConversationEventTopicCall,
    ConversationEventTopicCallback as ConversationEventTopicCallback,
    ConversationEventTopicChat as ConversationEventTopicChat,
    ConversationEventTopicCobrowse as ConversationEventTopicCobrowse,
    ConversationEventTopicConversationDetail as ConversationEventTopicConversationDetail,
    ConversationEventTopicConversationRoutingData as ConversationEventTopicConversationRoutingData,
    ConversationEventTopicEmail as ConversationEventTopicEmail,
    ConversationEventTopicErrorDetails as ConversationEventTopicErrorDetails,
    ConversationEventTopicInternalMessage as ConversationEventTopicInternalMessage,
    ConversationEventTopicJourneyContext as ConversationEventTopicJourneyContext,
    ConversationEventTopicMessage as ConversationEventTopicMessage,
    ConversationEventTopicParticipant as ConversationEventTopicParticipant,
    ConversationEventTopicQueueMediaSettings as ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicScreenMonitoring as ConversationEventTopicScreenMonitoring,
    ConversationEventTopicScreenShare as ConversationEventTopicScreenShare,
    ConversationEventTopicSocialExpression as ConversationEventTopicSocialExpression,
    ConversationEventTopicVideo as ConversationEventTopicVideo,
    ConversationEventTopicWorkflow as ConversationEventTopicWorkflow,
    ConversationEventTopicWrapup as ConversationEventTopicWrapup,
)
from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicCallConversationDetail as ConversationCallEventTopicCallConversationDetail,
    ConversationCallEventTopicCallMediaParticipant as ConversationCallEventTopicCallMediaParticipant,
    ConversationCallEventTopicErrorBody as ConversationCallEventTopicErrorBody,
)
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicCallbackConversationDetail
        as ConversationCallbackEventTopicCallbackConversationDetail,
    ConversationCallbackEventTopicCallbackMediaParticipant
        as ConversationCallbackEventTopicCallbackMediaParticipant,
    ConversationCallbackEventTopicErrorBody as ConversationCallbackEventTopicErrorBody,
)
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicErrorBody as ConversationMessageEventTopicErrorBody,
    ConversationMessageEventTopicMessageConversationDetail
        as ConversationMessageEventTopicMessageConversationDetail,
    ConversationMessageEventTopicMessageDetails as ConversationMessageEventTopicMessageDetails,
    ConversationMessageEventTopicMessageMediaParticipant
        as ConversationMessageEventTopicMessageMediaParticipant,
    ConversationMessageEventTopicUriReference as ConversationMessageEventTopicUriReference,
)
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicAddress as QueueConversationEventTopicAddress,
    QueueConversationEventTopicAfterCallWork as QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicCall as QueueConversationEventTopicCall,
    QueueConversationEventTopicCallback as QueueConversationEventTopicCallback,
    QueueConversationEventTopicChat as QueueConversationEventTopicChat,
    QueueConversationEventTopicCobrowse as QueueConversationEventTopicCobrowse,
    QueueConversationEventTopicConversationDetail as QueueConversationEventTopicConversationDetail,
    QueueConversationEventTopicConversationRoutingData as QueueConversationEventTopicConversationRoutingData,
    QueueConversationEventTopicEmail as QueueConversationEventTopicEmail,
    QueueConversationEventTopicErrorDetails as QueueConversationEventTopicErrorDetails,
    QueueConversationEventTopicInternalMessage as QueueConversationEventTopicInternalMessage,
    QueueConversationEventTopicJourneyContext as QueueConversationEventTopicJourneyContext,
    QueueConversationEventTopicMessage as QueueConversationEventTopicMessage,
    QueueConversationEventTopicParticipant as QueueConversationEventTopicParticipant,
    QueueConversationEventTopicQueueMediaSettings as QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicScreenMonitoring as QueueConversationEventTopicScreenMonitoring,
    QueueConversationEventTopicScreenShare as QueueConversationEventTopicScreenShare,
    QueueConversationEventTopicSocialExpression as QueueConversationEventTopicSocialExpression,
    QueueConversationEventTopicVideo as QueueConversationEventTopicVideo,
    QueueConversationEventTopicWorkflow as QueueConversationEventTopicWorkflow,
    QueueConversationEventTopicWrapup as QueueConversationEventTopicWrapup,
)
from partner_events.genesys.models.acd_end import (
    AcdEndDetailEventTopicAcdEndEventDetail as AcdEndDetailEventTopicAcdEndEventDetail,
)
from partner_events.genesys.models.acd_start import (
    AcdStartDetailEventTopicAcdStartEventDetail as AcdStartDetailEventTopicAcdStartEventDetail,
)
from partner_events.genesys.models.acw import (
    AcwDetailEventTopicAfterCallWorkEventDetail as AcwDetailEventTopicAfterCallWorkEventDetail,
)
from partner_events.genesys.models.adherence import (
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail
        as WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail,
)
from partner_events.genesys.models.agent_activity import (
    AgentActivityChangedTopicAgentActivityDetail as AgentActivityChangedTopicAgentActivityDetail,
)
from partner_events.genesys.models.attribute import (
    AttributeDetailEventTopicAttributeUpdateEventDetail
        as AttributeDetailEventTopicAttributeUpdateEventDetail,
)
from partner_events.genesys.models.audit import (
    AuditTopicAuditLogMessageDetail as AuditTopicAuditLogMessageDetail,
)
from partner_events.genesys.models.call_forwarding import (
    CallForwardingEventCallForwardingDetail as CallForwardingEventCallForwardingDetail,
)
from partner_events.genesys.models.campaign import (
    DialerCampaignConfigChangeCampaignDetail as DialerCampaignConfigChangeCampaignDetail,
)
from partner_events.genesys.models.campaign_progress import (
    DialerCampaignProgressEventCampaignProgressDetail as DialerCampaignProgressEventCampaignProgressDetail,
)
from partner_events.genesys.models.contact import (
    ContactDetailEventTopicContactUpdateEventDetail as ContactDetailEventTopicContactUpdateEventDetail,
)
from partner_events.genesys.models.contact_list_import import (
    ContactlistImportStatusImportStatusDetail as ContactlistImportStatusImportStatusDetail,
)
from partner_events.genesys.models.conversation_chat import (
    ConversationChatEventTopicChatConversationDetail as ConversationChatEventTopicChatConversationDetail,
    ConversationChatEventTopicErrorBody as ConversationChatEventTopicErrorBody,
)
from partner_events.genesys.models.conversation_email import (
    ConversationEmailEventTopicEmailConversationDetail as ConversationEmailEventTopicEmailConversationDetail,
    ConversationEmailEventTopicErrorBody as ConversationEmailEventTopicErrorBody,
)
from partner_events.genesys.models.conversation_metrics import (
    ConversationMetricsTopicConversationMetricRecordDetail
        as ConversationMetricsTopicConversationMetricRecordDetail,
)
from partner_events.genesys.models.customer_end import (
    CustomerEndDetailEventTopicCustomerEndEventDetail as CustomerEndDetailEventTopicCustomerEndEventDetail,
)
from partner_events.genesys.models.customer_start import (
    CustomerStartDetailEventTopicCustomerStartEventDetail
        as CustomerStartDetailEventTopicCustomerStartEventDetail,
)
from partner_events.genesys.models.edge import EdgeChangeTopicEdgeDetail as EdgeChangeTopicEdgeDetail
from partner_events.genesys.models.evaluation import (
    EvaluationQualityV2TopicEvaluationV2Detail as EvaluationQualityV2TopicEvaluationV2Detail,
)
from partner_events.genesys.models.flow import (
    ArchitectFlowNotificationFlowNotificationDetail as ArchitectFlowNotificationFlowNotificationDetail,
)
from partner_events.genesys.models.flow_end import (
    FlowEndDetailEventTopicFlowEndEventDetail as FlowEndDetailEventTopicFlowEndEventDetail,
)
from partner_events.genesys.models.flow_outcome import (
    FlowOutcomeDetailEventTopicFlowOutcomeEventDetail as FlowOutcomeDetailEventTopicFlowOutcomeEventDetail,
)
from partner_events.genesys.models.flow_start import (
    FlowStartDetailEventTopicFlowStartEventDetail as FlowStartDetailEventTopicFlowStartEventDetail,
)
from partner_events.genesys.models.geolocation import (
    GeolocationEventGeolocationDetail as GeolocationEventGeolocationDetail,
)
from partner_events.genesys.models.operational_event import (
    OperationalEventNotificationTopicOperationalEventNotificationDetail
        as OperationalEventNotificationTopicOperationalEventNotificationDetail,
)
from partner_events.genesys.models.out_of_office import (
    OutOfOfficeEventOutOfOfficeDetail as OutOfOfficeEventOutOfOfficeDetail,
)
from partner_events.genesys.models.outbound import (
    OutboundDetailEventTopicOutboundInitEventDetail as OutboundDetailEventTopicOutboundInitEventDetail,
)
from partner_events.genesys.models.persistent_connection import (
    PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail
        as PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail,
)
from partner_events.genesys.models.presence import (
    PresenceEventUserPresenceDetail as PresenceEventUserPresenceDetail,
)
from partner_events.genesys.models.queue_user import (
    QueueUserEventTopicQueueMemberDetail as QueueUserEventTopicQueueMemberDetail,
)
from partner_events.genesys.models.recording import (
    RecordingEventRecordingDetail as RecordingEventRecordingDetail,
)
from partner_events.genesys.models.routing_status import (
    UserRoutingStatusUserRoutingStatusDetail as UserRoutingStatusUserRoutingStatusDetail,
)
from partner_events.genesys.models.stat_event_flow import (
    StatEventFlowTopicStatsNotificationDetail as StatEventFlowTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_flow_outcome import (
    StatEventFlowOutcomeTopicStatsNotificationDetail as StatEventFlowOutcomeTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_queue import (
    StatEventQueueTopicStatsNotificationDetail as StatEventQueueTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_user import (
    StatEventUserTopicStatsNotificationDetail as StatEventUserTopicStatsNotificationDetail,
)
from partner_events.genesys.models.stat_event_wrap_up_code import (
    StatEventWrapUpCodeTopicStatsNotificationDetail as StatEventWrapUpCodeTopicStatsNotificationDetail,
)
from partner_events.genesys.models.station import (
    UserStationChangeTopicUserStationsDetail as UserStationChangeTopicUserStationsDetail,
)
from partner_events.genesys.models.tokens import (
    UserTokensTopicTokenNotificationDetail as UserTokensTopicTokenNotificationDetail,
)
from partner_events.genesys.models.transcription import (
    TranscriptionTopicTranscriptionMessageDetail as TranscriptionTopicTranscriptionMessageDetail,
)
from partner_events.genesys.models.trunk import TrunkInstanceTopicTrunkDetail as TrunkInstanceTopicTrunkDetail
from partner_events.genesys.models.user_conversations import (
    UserConversationsEventUserConversationSummaryDetail
        as UserConversationsEventUserConversationSummaryDetail,
)
from partner_events.genesys.models.user_end import (
    UserEndDetailEventTopicUserEndEventDetail as UserEndDetailEventTopicUserEndEventDetail,
)
from partner_events.genesys.models.user_start import (
    UserStartDetailEventTopicUserStartEventDetail as UserStartDetailEventTopicUserStartEventDetail,
)
from partner_events.genesys.models.voicemail_end import (
    VoicemailEndDetailEventTopicVoicemailEndEventDetail
        as VoicemailEndDetailEventTopicVoicemailEndEventDetail,
)
from partner_events.genesys.models.voicemail_messages import (
    VoicemailMessagesTopicVoicemailMessageDetail as VoicemailMessagesTopicVoicemailMessageDetail,
)
from partner_events.genesys.models.voicemail_start import (
    VoicemailStartDetailEventTopicVoicemailStartEventDetail
        as VoicemailStartDetailEventTopicVoicemailStartEventDetail,
)
from partner_events.genesys.models.wrapup import (
    WrapupDetailEventTopicWrapupEventDetail as WrapupDetailEventTopicWrapupEventDetail,
)

LazyConversationCallEventTopicErrorBody: TypeAlias = ConversationCallEventTopicErrorBody
LazyConversationCallbackEventTopicErrorBody: TypeAlias = ConversationCallbackEventTopicErrorBody
LazyConversationChatEventTopicErrorBody: TypeAlias = ConversationChatEventTopicErrorBody
LazyConversationEmailEventTopicErrorBody: TypeAlias = ConversationEmailEventTopicErrorBody
LazyConversationMessageEventTopicErrorBody: TypeAlias = ConversationMessageEventTopicErrorBody
