# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicAddress,
    QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicErrorDetails,
    QueueConversationEventTopicJourneyContext,
    QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class QueueConversationEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class QueueConversationEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class QueueConversationEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[QueueConversationEventTopicMessageMetadataEvent] | None = None
    content: list[QueueConversationEventTopicMessageMetadataContent] | None = None


class QueueConversationEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class QueueConversationEventTopicMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None
    messageStatus: str | None = None
    messageSegmentCount: int | None = None
    media: list[QueueConversationEventTopicMessageMedia] | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    stickers: list[QueueConversationEventTopicMessageSticker] | None = None
    messageMetadata: QueueConversationEventTopicMessageMetadata | None = None
    socialVisibility: str | None = None


class QueueConversationEventTopicMessage(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    direction: str | None = None
    held: bool | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    toAddress: QueueConversationEventTopicAddress | None = None
    fromAddress: QueueConversationEventTopicAddress | None = None
    messages: list[QueueConversationEventTopicMessageDetails] | None = None
    messagesTranscriptUri: str | None = None
    type: str | None = None
    recipientCountry: str | None = None
    recipientType: str | None = None
    journeyContext: QueueConversationEventTopicJourneyContext | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    engagementSource: str | None = None
    byoSmsIntegrationId: str | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
