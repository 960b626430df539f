# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class AttributeDetailEventTopicCommunication(Model):
    id: str | None = None
    mediaType: Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ] | str | None = None


class AttributeDetailEventTopicAttributeUpdateEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--attributes
    """

    eventTime: int | None = None
    conversationId: str | None = None
    participantId: str | None = None
    attributes: dict[str, str] | None = None
    conversationExternalContactIds: list[str] | None = None
    conversationExternalOrganizationIds: list[str] | None = None
    communications: list[AttributeDetailEventTopicCommunication] | None = None
    participantStartTime: int | None = None
    organizationId: str | None = None
    """Deliveries have it, the definitions do not."""


class AttributeDetailEventTopicAttributeUpdateEventDetail(TopicDetail):
    eventBody: AttributeDetailEventTopicAttributeUpdateEvent
