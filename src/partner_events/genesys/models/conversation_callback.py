# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationCallbackEventTopicCallbackMediaParticipant
from partner_events.genesys.models.topic import TopicDetail


class ConversationCallbackEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationCallbackEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationCallbackEventTopicConversationDivisionMembership(Model):
    division: ConversationCallbackEventTopicDomainEntityRef | None = None
    entities: list[ConversationCallbackEventTopicDivisionEntityRef] | None = None


class ConversationCallbackEventTopicCallbackConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationCallbackEventTopicCallbackMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationCallbackEventTopicConversationDivisionMembership] | None = None


class ConversationCallbackEventTopicCallbackConversationDetail(TopicDetail):
    eventBody: ConversationCallbackEventTopicCallbackConversation
