# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicChat as ConversationEventTopicChat,
    ConversationEventTopicJourneyAction as ConversationEventTopicJourneyAction,
    ConversationEventTopicJourneyActionMap as ConversationEventTopicJourneyActionMap,
    ConversationEventTopicJourneyContext as ConversationEventTopicJourneyContext,
    ConversationEventTopicJourneyCustomer as ConversationEventTopicJourneyCustomer,
    ConversationEventTopicJourneyCustomerSession as ConversationEventTopicJourneyCustomerSession,
)
