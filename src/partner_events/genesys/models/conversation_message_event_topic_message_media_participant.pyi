# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicConversationRoutingData
        as ConversationMessageEventTopicConversationRoutingData,
    ConversationMessageEventTopicDetail as ConversationMessageEventTopicDetail,
    ConversationMessageEventTopicErrorBody as ConversationMessageEventTopicErrorBody,
    ConversationMessageEventTopicJourneyAction as ConversationMessageEventTopicJourneyAction,
    ConversationMessageEventTopicJourneyActionMap as ConversationMessageEventTopicJourneyActionMap,
    ConversationMessageEventTopicJourneyContext as ConversationMessageEventTopicJourneyContext,
    ConversationMessageEventTopicJourneyCustomer as ConversationMessageEventTopicJourneyCustomer,
    ConversationMessageEventTopicJourneyCustomerSession
        as ConversationMessageEventTopicJourneyCustomerSession,
    ConversationMessageEventTopicLimit as ConversationMessageEventTopicLimit,
    ConversationMessageEventTopicMessageMediaParticipant
        as ConversationMessageEventTopicMessageMediaParticipant,
    ConversationMessageEventTopicQueueMediaSettings as ConversationMessageEventTopicQueueMediaSettings,
    ConversationMessageEventTopicScoredAgent as ConversationMessageEventTopicScoredAgent,
    ConversationMessageEventTopicUriReference as ConversationMessageEventTopicUriReference,
    ConversationMessageEventTopicWrapup as ConversationMessageEventTopicWrapup,
)
