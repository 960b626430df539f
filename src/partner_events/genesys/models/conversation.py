# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationEventTopicParticipant
from partner_events.genesys.models.topic import TopicDetail


class ConversationEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationEventTopicConversationDivisionMembership(Model):
    division: ConversationEventTopicDomainEntityRef | None = None
    entities: list[ConversationEventTopicDivisionEntityRef] | None = None


class ConversationEventTopicTransferDestination(Model):
    userId: str | None = None
    address: str | None = None


class ConversationEventTopicTransferInitiator(Model):
    userId: str | None = None


class ConversationEventTopicTransferModifedBy(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationEventTopicTransferResponse(Model):
    id: str | None = None
    state: str | None = None
    dateIssued: str | None = None
    initiator: ConversationEventTopicTransferInitiator | None = None
    modifiedBy: ConversationEventTopicTransferModifedBy | None = None
    destination: ConversationEventTopicTransferDestination | None = None
    transferType: str | None = None


class ConversationEventTopicConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations
    """

    id: str | None = None
    maxParticipants: int | None = None
    participants: list[ConversationEventTopicParticipant] | None = None
    recentTransfers: list[ConversationEventTopicTransferResponse] | None = None
    recordingState: str | None = None
    address: str | None = None
    externalTag: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    securePause: bool | None = None
    inactivityTimeout: str | None = None
    associatedConversation: ConversationEventTopicDomainEntityRef | None = None
    consultationConversations: list[ConversationEventTopicDomainEntityRef] | None = None
    divisions: list[ConversationEventTopicConversationDivisionMembership] | None = None


class ConversationEventTopicConversationDetail(TopicDetail):
    eventBody: ConversationEventTopicConversation
