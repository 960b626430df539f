# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation_message.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationMessageEventTopicUriReference


class ConversationMessageEventTopicErrorDetails(Model):
    status: int | None = None
    code: str | None = None
    message: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    uri: str | None = None


class ConversationMessageEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class ConversationMessageEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class ConversationMessageEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class ConversationMessageEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[ConversationMessageEventTopicMessageMetadataEvent] | None = None
    content: list[ConversationMessageEventTopicMessageMetadataContent] | None = None


class ConversationMessageEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class ConversationMessageEventTopicMessageDetails(Model):
    message: ConversationMessageEventTopicUriReference | None = None
    messageTime: str | None = None
    messageSegmentCount: int | None = None
    messageStatus: str | None = None
    media: list[ConversationMessageEventTopicMessageMedia] | None = None
    stickers: list[ConversationMessageEventTopicMessageSticker] | None = None
    errorInfo: ConversationMessageEventTopicErrorDetails | None = None
    messageMetadata: ConversationMessageEventTopicMessageMetadata | None = None
    socialVisibility: str | None = None
