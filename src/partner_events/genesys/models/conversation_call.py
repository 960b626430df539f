# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation_call.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationCallEventTopicCallMediaParticipant
from partner_events.genesys.models.topic import TopicDetail


class ConversationCallEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationCallEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationCallEventTopicConversationDivisionMembership(Model):
    division: ConversationCallEventTopicDomainEntityRef | None = None
    entities: list[ConversationCallEventTopicDivisionEntityRef] | None = None


class ConversationCallEventTopicCallConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationCallEventTopicCallMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationCallEventTopicConversationDivisionMembership] | None = None
    recordingState: str | None = None
    securePause: bool | None = None
    maxParticipants: int | None = None


class ConversationCallEventTopicCallConversationDetail(TopicDetail):
    eventBody: ConversationCallEventTopicCallConversation
