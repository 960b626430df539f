# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import QueueConversationEventTopicParticipant
from partner_events.genesys.models.topic import TopicDetail


class QueueConversationEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class QueueConversationEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class QueueConversationEventTopicConversationDivisionMembership(Model):
    division: QueueConversationEventTopicDomainEntityRef | None = None
    entities: list[QueueConversationEventTopicDivisionEntityRef] | None = None


class QueueConversationEventTopicTransferDestination(Model):
    userId: str | None = None
    address: str | None = None


class QueueConversationEventTopicTransferInitiator(Model):
    userId: str | None = None


class QueueConversationEventTopicTransferModifedBy(Model):
    id: str | None = None
    selfUri: str | None = None


class QueueConversationEventTopicTransferResponse(Model):
    id: str | None = None
    state: str | None = None
    dateIssued: str | None = None
    initiator: QueueConversationEventTopicTransferInitiator | None = None
    modifiedBy: QueueConversationEventTopicTransferModifedBy | None = None
    destination: QueueConversationEventTopicTransferDestination | None = None
    transferType: str | None = None


class QueueConversationEventTopicConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations
    """

    id: str | None = None
    maxParticipants: int | None = None
    participants: list[QueueConversationEventTopicParticipant] | None = None
    recentTransfers: list[QueueConversationEventTopicTransferResponse] | None = None
    recordingState: str | None = None
    address: str | None = None
    externalTag: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    securePause: bool | None = None
    inactivityTimeout: str | None = None
    associatedConversation: QueueConversationEventTopicDomainEntityRef | None = None
    consultationConversations: list[QueueConversationEventTopicDomainEntityRef] | None = None
    divisions: list[QueueConversationEventTopicConversationDivisionMembership] | None = None


class QueueConversationEventTopicConversationDetail(TopicDetail):
    eventBody: QueueConversationEventTopicConversation
