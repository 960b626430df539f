# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models._types import ConversationMessageEventTopicMessageMediaParticipant
from partner_events.genesys.models.topic import TopicDetail


class ConversationMessageEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationMessageEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationMessageEventTopicConversationDivisionMembership(Model):
    division: ConversationMessageEventTopicDomainEntityRef | None = None
    entities: list[ConversationMessageEventTopicDivisionEntityRef] | None = None


class ConversationMessageEventTopicMessageConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationMessageEventTopicMessageMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationMessageEventTopicConversationDivisionMembership] | None = None


class ConversationMessageEventTopicMessageConversationDetail(TopicDetail):
    eventBody: ConversationMessageEventTopicMessageConversation
