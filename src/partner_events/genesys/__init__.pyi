# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys._event import GenesysEvent as GenesysEvent
from partner_events.genesys._unknown import UnknownGenesysEvent as UnknownGenesysEvent
from partner_events.genesys.events._stub_v2_analytics import (
    AnalyticsConversationMetrics as AnalyticsConversationMetrics,
    AnalyticsFlowAggregates as AnalyticsFlowAggregates,
    AnalyticsFlowoutcomeAggregates as AnalyticsFlowoutcomeAggregates,
    AnalyticsQueuesObservations as AnalyticsQueuesObservations,
    AnalyticsUsersAggregates as AnalyticsUsersAggregates,
    AnalyticsWrapupAggregates as AnalyticsWrapupAggregates,
)
from partner_events.genesys.events._stub_v2_audits import EntityAudit as EntityAudit
from partner_events.genesys.events._stub_v2_conversations import (
    ConversationsTranscription as ConversationsTranscription,
)
from partner_events.genesys.events._stub_v2_detail import (
    ConversationAcdEnd as ConversationAcdEnd,
    ConversationAcdStart as ConversationAcdStart,
    ConversationAcw as ConversationAcw,
    ConversationAttributes as ConversationAttributes,
    ConversationContact as ConversationContact,
    ConversationCustomerEnd as ConversationCustomerEnd,
    ConversationCustomerStart as ConversationCustomerStart,
    ConversationFlowEnd as ConversationFlowEnd,
    ConversationFlowOutcome as ConversationFlowOutcome,
    ConversationFlowStart as ConversationFlowStart,
    ConversationOutbound as ConversationOutbound,
    ConversationUserEnd as ConversationUserEnd,
    ConversationUserStart as ConversationUserStart,
    ConversationVoicemailEnd as ConversationVoicemailEnd,
    ConversationVoicemailStart as ConversationVoicemailStart,
    ConversationWrapup as ConversationWrapup,
)
from partner_events.genesys.events._stub_v2_flows import Flows as Flows
from partner_events.genesys.events._stub_v2_operations import OperationsEvent as OperationsEvent
from partner_events.genesys.events._stub_v2_outbound import (
    OutboundCampaigns as OutboundCampaigns,
    OutboundCampaignsProgress as OutboundCampaignsProgress,
    OutboundContactlistsImportstatus as OutboundContactlistsImportstatus,
)
from partner_events.genesys.events._stub_v2_quality import QualityEvaluations as QualityEvaluations
from partner_events.genesys.events._stub_v2_routing import (
    RoutingQueuesConversations as RoutingQueuesConversations,
    RoutingQueuesUsers as RoutingQueuesUsers,
)
from partner_events.genesys.events._stub_v2_telephony import (
    TelephonyProvidersEdges as TelephonyProvidersEdges,
    TelephonyProvidersEdgesTrunks as TelephonyProvidersEdgesTrunks,
)
from partner_events.genesys.events._stub_v2_users import (
    UsersActivity as UsersActivity,
    UsersCallforwarding as UsersCallforwarding,
    UsersConversations as UsersConversations,
    UsersConversationsCallbacks as UsersConversationsCallbacks,
    UsersConversationsCalls as UsersConversationsCalls,
    UsersConversationsChats as UsersConversationsChats,
    UsersConversationsEmails as UsersConversationsEmails,
    UsersConversationsMessages as UsersConversationsMessages,
    UsersConversationsRecordings as UsersConversationsRecordings,
    UsersConversationsummary as UsersConversationsummary,
    UsersGeolocation as UsersGeolocation,
    UsersOutofoffice as UsersOutofoffice,
    UsersPersistentconnection as UsersPersistentconnection,
    UsersPresence as UsersPresence,
    UsersRoutingStatus as UsersRoutingStatus,
    UsersStation as UsersStation,
    UsersTokens as UsersTokens,
    UsersVoicemailMessages as UsersVoicemailMessages,
    UsersWorkforcemanagementAdherence as UsersWorkforcemanagementAdherence,
)
