# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicAddress,
    ConversationEventTopicAfterCallWork,
    ConversationEventTopicErrorDetails,
    ConversationEventTopicJourneyContext,
    ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class ConversationEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class ConversationEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class ConversationEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[ConversationEventTopicMessageMetadataEvent] | None = None
    content: list[ConversationEventTopicMessageMetadataContent] | None = None


class ConversationEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class ConversationEventTopicMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None
    messageStatus: str | None = None
    messageSegmentCount: int | None = None
    media: list[ConversationEventTopicMessageMedia] | None = None
    errorInfo: ConversationEventTopicErrorDetails | None = None
    stickers: list[ConversationEventTopicMessageSticker] | None = None
    messageMetadata: ConversationEventTopicMessageMetadata | None = None
    socialVisibility: str | None = None


class ConversationEventTopicMessage(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    direction: str | None = None
    held: bool | None = None
    errorInfo: ConversationEventTopicErrorDetails | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    toAddress: ConversationEventTopicAddress | None = None
    fromAddress: ConversationEventTopicAddress | None = None
    messages: list[ConversationEventTopicMessageDetails] | None = None
    messagesTranscriptUri: str | None = None
    type: str | None = None
    recipientCountry: str | None = None
    recipientType: str | None = None
    journeyContext: ConversationEventTopicJourneyContext | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    engagementSource: str | None = None
    byoSmsIntegrationId: str | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
