# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import QueueConversationEventTopicAddress


class QueueConversationEventTopicInternalMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None


class QueueConversationEventTopicInternalMessage(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    provider: str | None = None
    peerId: str | None = None
    disconnectType: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    targetUserId: str | None = None
    sourceUserId: str | None = None
    toAddress: QueueConversationEventTopicAddress | None = None
    fromAddress: QueueConversationEventTopicAddress | None = None
    messages: list[QueueConversationEventTopicInternalMessageDetails] | None = None
