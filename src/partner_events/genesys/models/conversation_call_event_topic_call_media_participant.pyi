# Generated from schemas/genesys by `python -m codegen`; do not edit.
from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicCallMediaParticipant as ConversationCallEventTopicCallMediaParticipant,
    ConversationCallEventTopicConversationRoutingData as ConversationCallEventTopicConversationRoutingData,
    ConversationCallEventTopicDetail as ConversationCallEventTopicDetail,
    ConversationCallEventTopicDisposition as ConversationCallEventTopicDisposition,
    ConversationCallEventTopicDispositionAmdTimeout as ConversationCallEventTopicDispositionAmdTimeout,
    ConversationCallEventTopicDispositionSilentCallTimeout
        as ConversationCallEventTopicDispositionSilentCallTimeout,
    ConversationCallEventTopicErrorBody as ConversationCallEventTopicErrorBody,
    ConversationCallEventTopicFaxStatus as ConversationCallEventTopicFaxStatus,
    ConversationCallEventTopicJourneyAction as ConversationCallEventTopicJourneyAction,
    ConversationCallEventTopicJourneyActionMap as ConversationCallEventTopicJourneyActionMap,
    ConversationCallEventTopicJourneyContext as ConversationCallEventTopicJourneyContext,
    ConversationCallEventTopicJourneyCustomer as ConversationCallEventTopicJourneyCustomer,
    ConversationCallEventTopicJourneyCustomerSession as ConversationCallEventTopicJourneyCustomerSession,
    ConversationCallEventTopicLimit as ConversationCallEventTopicLimit,
    ConversationCallEventTopicQueueMediaSettings as ConversationCallEventTopicQueueMediaSettings,
    ConversationCallEventTopicRecordersState as ConversationCallEventTopicRecordersState,
    ConversationCallEventTopicScoredAgent as ConversationCallEventTopicScoredAgent,
    ConversationCallEventTopicUriReference as ConversationCallEventTopicUriReference,
    ConversationCallEventTopicWrapup as ConversationCallEventTopicWrapup,
)
