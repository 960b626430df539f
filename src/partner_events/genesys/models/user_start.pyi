# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class UserStartDetailEventTopicUserStartEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-start
    """

    eventTime: int | None = None
    conversationId: str | None = None
    participantId: str | None = None
    sessionId: str | None = None
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
    provider: str | None = None
    direction: Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ] | str | None = None
    ani: str | None = None
    dnis: str | None = None
    addressTo: str | None = None
    addressFrom: str | None = None
    callbackUserName: str | None = None
    callbackNumbers: list[str] | None = None
    callbackScheduledTime: int | None = None
    subject: str | None = None
    messageType: Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ] | str | None = None
    userId: str | None = None
    divisionId: str | None = None
    queueId: str | None = None
    conversationExternalContactIds: list[str] | None = None
    conversationExternalOrganizationIds: list[str] | None = None
    utilizationLabel: str | None = None


class UserStartDetailEventTopicUserStartEventDetail(TopicDetail):
    eventBody: UserStartDetailEventTopicUserStartEvent
