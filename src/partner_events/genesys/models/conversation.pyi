# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicConversation as ConversationEventTopicConversation,
    ConversationEventTopicConversationDetail as ConversationEventTopicConversationDetail,
    ConversationEventTopicConversationDivisionMembership
        as ConversationEventTopicConversationDivisionMembership,
    ConversationEventTopicDivisionEntityRef as ConversationEventTopicDivisionEntityRef,
    ConversationEventTopicDomainEntityRef as ConversationEventTopicDomainEntityRef,
    ConversationEventTopicTransferDestination as ConversationEventTopicTransferDestination,
    ConversationEventTopicTransferInitiator as ConversationEventTopicTransferInitiator,
    ConversationEventTopicTransferModifedBy as ConversationEventTopicTransferModifedBy,
    ConversationEventTopicTransferResponse as ConversationEventTopicTransferResponse,
)
