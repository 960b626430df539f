# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicAfterCallWork,
    ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationEventTopicJourneyActionMap | None = None


class ConversationEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationEventTopicJourneyContext(Model):
    customer: ConversationEventTopicJourneyCustomer | None = None
    customerSession: ConversationEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationEventTopicJourneyAction | None = None


class ConversationEventTopicChat(Model):
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
    journeyContext: ConversationEventTopicJourneyContext | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
