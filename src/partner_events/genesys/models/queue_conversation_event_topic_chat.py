# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class QueueConversationEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: QueueConversationEventTopicJourneyActionMap | None = None


class QueueConversationEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class QueueConversationEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class QueueConversationEventTopicJourneyContext(Model):
    customer: QueueConversationEventTopicJourneyCustomer | None = None
    customerSession: QueueConversationEventTopicJourneyCustomerSession | None = None
    triggeringAction: QueueConversationEventTopicJourneyAction | None = None


class QueueConversationEventTopicChat(Model):
    state: str | None = None
    initialState: str | None = None
    id: str | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    roomId: str | None = None
    avatarImageUrl: str | None = None
    held: bool | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    journeyContext: QueueConversationEventTopicJourneyContext | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
