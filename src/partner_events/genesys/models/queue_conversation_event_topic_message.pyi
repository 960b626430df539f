# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicMessage as QueueConversationEventTopicMessage,
    QueueConversationEventTopicMessageDetails as QueueConversationEventTopicMessageDetails,
    QueueConversationEventTopicMessageMedia as QueueConversationEventTopicMessageMedia,
    QueueConversationEventTopicMessageMetadata as QueueConversationEventTopicMessageMetadata,
    QueueConversationEventTopicMessageMetadataContent as QueueConversationEventTopicMessageMetadataContent,
    QueueConversationEventTopicMessageMetadataEvent as QueueConversationEventTopicMessageMetadataEvent,
    QueueConversationEventTopicMessageSticker as QueueConversationEventTopicMessageSticker,
)
