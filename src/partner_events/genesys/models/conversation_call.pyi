# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicCallConversation as ConversationCallEventTopicCallConversation,
    ConversationCallEventTopicCallConversationDetail as ConversationCallEventTopicCallConversationDetail,
    ConversationCallEventTopicConversationDivisionMembership
        as ConversationCallEventTopicConversationDivisionMembership,
    ConversationCallEventTopicDivisionEntityRef as ConversationCallEventTopicDivisionEntityRef,
    ConversationCallEventTopicDomainEntityRef as ConversationCallEventTopicDomainEntityRef,
)
