# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationEventTopicAddress


class ConversationEventTopicInternalMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None


class ConversationEventTopicInternalMessage(Model):
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
    toAddress: ConversationEventTopicAddress | None = None
    fromAddress: ConversationEventTopicAddress | None = None
    messages: list[ConversationEventTopicInternalMessageDetails] | None = None
