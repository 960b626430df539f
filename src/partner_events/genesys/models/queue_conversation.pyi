# Generated from schemas/genesys by `python -m codegen`; do not edit.
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicConversation as QueueConversationEventTopicConversation,
    QueueConversationEventTopicConversationDetail as QueueConversationEventTopicConversationDetail,
    QueueConversationEventTopicConversationDivisionMembership
        as QueueConversationEventTopicConversationDivisionMembership,
    QueueConversationEventTopicDivisionEntityRef as QueueConversationEventTopicDivisionEntityRef,
    QueueConversationEventTopicDomainEntityRef as QueueConversationEventTopicDomainEntityRef,
    QueueConversationEventTopicTransferDestination as QueueConversationEventTopicTransferDestination,
    QueueConversationEventTopicTransferInitiator as QueueConversationEventTopicTransferInitiator,
    QueueConversationEventTopicTransferModifedBy as QueueConversationEventTopicTransferModifedBy,
    QueueConversationEventTopicTransferResponse as QueueConversationEventTopicTransferResponse,
)
