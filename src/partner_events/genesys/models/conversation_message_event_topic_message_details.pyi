# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicErrorDetails as ConversationMessageEventTopicErrorDetails,
    ConversationMessageEventTopicMessageDetails as ConversationMessageEventTopicMessageDetails,
    ConversationMessageEventTopicMessageMedia as ConversationMessageEventTopicMessageMedia,
    ConversationMessageEventTopicMessageMetadata as ConversationMessageEventTopicMessageMetadata,
    ConversationMessageEventTopicMessageMetadataContent
        as ConversationMessageEventTopicMessageMetadataContent,
    ConversationMessageEventTopicMessageMetadataEvent as ConversationMessageEventTopicMessageMetadataEvent,
    ConversationMessageEventTopicMessageSticker as ConversationMessageEventTopicMessageSticker,
)
