# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class AcdEndDetailEventTopicAcdEndEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-end
    """

    eventTime: int | None = None
    conversationId: str | None = None
    participantId: str | None = None
    sessionId: str | None = None
    disconnectType: str | None = None
    mediaType: str | None = None
    provider: str | None = None
    direction: str | None = None
    ani: str | None = None
    dnis: str | None = None
    addressTo: str | None = None
    addressFrom: str | None = None
    callbackUserName: str | None = None
    callbackNumbers: list[str] | None = None
    callbackScheduledTime: int | None = None
    subject: str | None = None
    messageType: str | None = None
    queueId: str | None = None
    divisionId: str | None = None
    acdOutcome: str | None = None
    answeredUserId: str | None = None
    requestedRoutings: list[str] | None = None
    usedRouting: str | None = None
    requestedRoutingSkillIds: list[str] | None = None
    requestedSkillExpressionIds: list[str] | None = None
    requestedLanguageId: str | None = None
    requestedRoutingUserIds: list[str] | None = None
    routingPriority: int | None = None
    connectedDurationMs: int | None = None
    conversationExternalContactIds: list[str] | None = None
    conversationExternalOrganizationIds: list[str] | None = None
    utilizationLabel: str | None = None
    flowType: str | None = None


class AcdEndDetailEventTopicAcdEndEventDetail(TopicDetail):
    eventBody: AcdEndDetailEventTopicAcdEndEvent
