# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicMessage as ConversationEventTopicMessage,
    ConversationEventTopicMessageDetails as ConversationEventTopicMessageDetails,
    ConversationEventTopicMessageMedia as ConversationEventTopicMessageMedia,
    ConversationEventTopicMessageMetadata as ConversationEventTopicMessageMetadata,
    ConversationEventTopicMessageMetadataContent as ConversationEventTopicMessageMetadataContent,
    ConversationEventTopicMessageMetadataEvent as ConversationEventTopicMessageMetadataEvent,
    ConversationEventTopicMessageSticker as ConversationEventTopicMessageSticker,
)
