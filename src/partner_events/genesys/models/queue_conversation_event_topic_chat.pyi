# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicChat as QueueConversationEventTopicChat,
    QueueConversationEventTopicJourneyAction as QueueConversationEventTopicJourneyAction,
    QueueConversationEventTopicJourneyActionMap as QueueConversationEventTopicJourneyActionMap,
    QueueConversationEventTopicJourneyContext as QueueConversationEventTopicJourneyContext,
    QueueConversationEventTopicJourneyCustomer as QueueConversationEventTopicJourneyCustomer,
    QueueConversationEventTopicJourneyCustomerSession as QueueConversationEventTopicJourneyCustomerSession,
)
