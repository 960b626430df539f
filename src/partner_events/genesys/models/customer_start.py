# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class CustomerStartDetailEventTopicJourneyContext(Model):
    sessionId: str | None = None
    sessionIdType: str | None = None
    actionId: str | None = None
    actionMapId: str | None = None


class CustomerStartDetailEventTopicCustomerStartEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-start
    """

    eventTime: int | None = None
    conversationId: str | None = None
    participantId: str | None = None
    sessionId: str | None = None
    mediaType: str | None = None
    externalOrganizationId: str | None = None
    externalContactId: str | None = None
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
    conversationExternalContactIds: list[str] | None = None
    conversationExternalOrganizationIds: list[str] | None = None
    journeyContext: CustomerStartDetailEventTopicJourneyContext | None = None
    divisionId: str | None = None
    utilizationLabel: str | None = None


class CustomerStartDetailEventTopicCustomerStartEventDetail(TopicDetail):
    eventBody: CustomerStartDetailEventTopicCustomerStartEvent
