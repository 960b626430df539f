# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicConversationDivisionMembership
        as ConversationMessageEventTopicConversationDivisionMembership,
    ConversationMessageEventTopicDivisionEntityRef as ConversationMessageEventTopicDivisionEntityRef,
    ConversationMessageEventTopicDomainEntityRef as ConversationMessageEventTopicDomainEntityRef,
    ConversationMessageEventTopicMessageConversation as ConversationMessageEventTopicMessageConversation,
    ConversationMessageEventTopicMessageConversationDetail
        as ConversationMessageEventTopicMessageConversationDetail,
)
