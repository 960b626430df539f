# Generated from schemas/genesys by codegen; do not edit.
"""Genesys Cloud's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
v2.analytics.conversation.{id}.metrics = analytics_conversation_metrics.AnalyticsConversationMetrics
v2.analytics.flow.{id}.aggregates = analytics_flow_aggregates.AnalyticsFlowAggregates
v2.analytics.flowoutcome.{id}.aggregates = analytics_flowoutcome_aggregates.AnalyticsFlowoutcomeAggregates
v2.analytics.queues.{id}.observations = analytics_queues_observations.AnalyticsQueuesObservations
v2.analytics.users.{id}.aggregates = analytics_users_aggregates.AnalyticsUsersAggregates
v2.analytics.wrapup.{id}.aggregates = analytics_wrapup_aggregates.AnalyticsWrapupAggregates
v2.audits.entitytype.{id}.entityid.{id} = audits_entitytype_entityid.EntityAudit
v2.conversations.{id}.transcription = conversations_transcription.ConversationsTranscription
v2.detail.events.conversation.{id}.acd.end = conversation_acd_end.ConversationAcdEnd
v2.detail.events.conversation.{id}.acd.start = conversation_acd_start.ConversationAcdStart
v2.detail.events.conversation.{id}.acw = conversation_acw.ConversationAcw
v2.detail.events.conversation.{id}.attributes = conversation_attributes.ConversationAttributes
v2.detail.events.conversation.{id}.contact = conversation_contact.ConversationContact
v2.detail.events.conversation.{id}.customer.end = conversation_customer_end.ConversationCustomerEnd
v2.detail.events.conversation.{id}.customer.start = conversation_customer_start.ConversationCustomerStart
v2.detail.events.conversation.{id}.flow.end = conversation_flow_end.ConversationFlowEnd
v2.detail.events.conversation.{id}.flow.outcome = conversation_flow_outcome.ConversationFlowOutcome
v2.detail.events.conversation.{id}.flow.start = conversation_flow_start.ConversationFlowStart
v2.detail.events.conversation.{id}.outbound = conversation_outbound.ConversationOutbound
v2.detail.events.conversation.{id}.user.end = conversation_user_end.ConversationUserEnd
v2.detail.events.conversation.{id}.user.start = conversation_user_start.ConversationUserStart
v2.detail.events.conversation.{id}.voicemail.end = conversation_voicemail_end.ConversationVoicemailEnd
v2.detail.events.conversation.{id}.voicemail.start = conversation_voicemail_start.ConversationVoicemailStart
v2.detail.events.conversation.{id}.wrapup = conversation_wrapup.ConversationWrapup
v2.flows.{id} = flows.Flows
v2.operations.events.{id} = operations.OperationsEvent
v2.outbound.campaigns.{id} = outbound_campaigns.OutboundCampaigns
v2.outbound.campaigns.{id}.progress = outbound_campaigns_progress.OutboundCampaignsProgress
v2.outbound.contactlists.{id}.importstatus = outbound_contactlists_importstatus.OutboundContactlistsImportstatus
v2.quality.evaluations = quality_evaluations.QualityEvaluations
v2.routing.queues.{id}.conversations = routing_queues_conversations.RoutingQueuesConversations
v2.routing.queues.{id}.users = routing_queues_users.RoutingQueuesUsers
v2.telephony.providers.edges.{id} = telephony_providers_edges.TelephonyProvidersEdges
v2.telephony.providers.edges.trunks.{id} = telephony_providers_edges_trunks.TelephonyProvidersEdgesTrunks
v2.users.{id}.activity = users_activity.UsersActivity
v2.users.{id}.callforwarding = users_callforwarding.UsersCallforwarding
v2.users.{id}.conversations = users_conversations.UsersConversations
v2.users.{id}.conversations.callbacks = users_conversations_callbacks.UsersConversationsCallbacks
v2.users.{id}.conversations.calls = users_conversations_calls.UsersConversationsCalls
v2.users.{id}.conversations.chats = users_conversations_chats.UsersConversationsChats
v2.users.{id}.conversations.emails = users_conversations_emails.UsersConversationsEmails
v2.users.{id}.conversations.{id}.recordings = users_conversations_recordings.UsersConversationsRecordings
v2.users.{id}.conversations.messages = users_conversations_messages.UsersConversationsMessages
v2.users.{id}.conversationsummary = users_conversationsummary.UsersConversationsummary
v2.users.{id}.geolocation = users_geolocation.UsersGeolocation
v2.users.{id}.outofoffice = users_outofoffice.UsersOutofoffice
v2.users.{id}.persistentconnection = users_persistentconnection.UsersPersistentconnection
v2.users.{id}.presence = users_presence.UsersPresence
v2.users.{id}.routingStatus = users_routingstatus.UsersRoutingStatus
v2.users.{id}.station = users_station.UsersStation
v2.users.{id}.tokens = users_tokens.UsersTokens
v2.users.{id}.voicemail.messages = users_voicemail_messages.UsersVoicemailMessages
v2.users.{id}.workforcemanagement.adherence = users_workforcemanagement_adherence.UsersWorkforcemanagementAdherence
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "GenesysEvent": "_event",
    "UnknownGenesysEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownGenesysEvent"
TYPES_VERSION = "purecloudplatformclientv2 269.0.0"
