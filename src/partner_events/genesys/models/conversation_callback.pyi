# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicCallbackConversation as ConversationCallbackEventTopicCallbackConversation,
    ConversationCallbackEventTopicCallbackConversationDetail
        as ConversationCallbackEventTopicCallbackConversationDetail,
    ConversationCallbackEventTopicConversationDivisionMembership
        as ConversationCallbackEventTopicConversationDivisionMembership,
    ConversationCallbackEventTopicDivisionEntityRef as ConversationCallbackEventTopicDivisionEntityRef,
    ConversationCallbackEventTopicDomainEntityRef as ConversationCallbackEventTopicDomainEntityRef,
)
