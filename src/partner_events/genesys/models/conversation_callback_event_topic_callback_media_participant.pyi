# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicCallbackMediaParticipant
        as ConversationCallbackEventTopicCallbackMediaParticipant,
    ConversationCallbackEventTopicConversationRoutingData
        as ConversationCallbackEventTopicConversationRoutingData,
    ConversationCallbackEventTopicDetail as ConversationCallbackEventTopicDetail,
    ConversationCallbackEventTopicDialerPreview as ConversationCallbackEventTopicDialerPreview,
    ConversationCallbackEventTopicErrorBody as ConversationCallbackEventTopicErrorBody,
    ConversationCallbackEventTopicJourneyAction as ConversationCallbackEventTopicJourneyAction,
    ConversationCallbackEventTopicJourneyActionMap as ConversationCallbackEventTopicJourneyActionMap,
    ConversationCallbackEventTopicJourneyContext as ConversationCallbackEventTopicJourneyContext,
    ConversationCallbackEventTopicJourneyCustomer as ConversationCallbackEventTopicJourneyCustomer,
    ConversationCallbackEventTopicJourneyCustomerSession
        as ConversationCallbackEventTopicJourneyCustomerSession,
    ConversationCallbackEventTopicLimit as ConversationCallbackEventTopicLimit,
    ConversationCallbackEventTopicPhoneNumberColumn as ConversationCallbackEventTopicPhoneNumberColumn,
    ConversationCallbackEventTopicQueueMediaSettings as ConversationCallbackEventTopicQueueMediaSettings,
    ConversationCallbackEventTopicScoredAgent as ConversationCallbackEventTopicScoredAgent,
    ConversationCallbackEventTopicUriReference as ConversationCallbackEventTopicUriReference,
    ConversationCallbackEventTopicVoicemail as ConversationCallbackEventTopicVoicemail,
    ConversationCallbackEventTopicWrapup as ConversationCallbackEventTopicWrapup,
)
