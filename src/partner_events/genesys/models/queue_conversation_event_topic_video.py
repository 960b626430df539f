# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicAddress,
    QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicVideo(Model):
    state: str | None = None
    initialState: str | None = None
    self: QueueConversationEventTopicAddress | None = None
    id: str | None = None
    context: str | None = None
    audioMuted: bool | None = None
    videoMuted: bool | None = None
    sharingScreen: bool | None = None
    peerCount: int | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    msids: list[str] | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
