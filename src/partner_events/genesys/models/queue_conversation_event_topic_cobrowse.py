# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicAddress,
    QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicCobrowse(Model):
    state: str | None = None
    initialState: str | None = None
    disconnectType: str | None = None
    id: str | None = None
    self: QueueConversationEventTopicAddress | None = None
    roomId: str | None = None
    cobrowseSessionId: str | None = None
    cobrowseRole: str | None = None
    controlling: list[str] | None = None
    viewerUrl: str | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    providerEventTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
