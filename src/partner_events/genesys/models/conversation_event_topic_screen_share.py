# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicAddress,
    ConversationEventTopicAfterCallWork,
    ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicScreenShare(Model):
    state: str | None = None
    initialState: str | None = None
    self: ConversationEventTopicAddress | None = None
    id: str | None = None
    context: str | None = None
    sharing: bool | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    peerCount: int | None = None
    disconnectType: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
