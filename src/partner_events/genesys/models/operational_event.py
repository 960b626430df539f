# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class OperationalEventNotificationTopicEventEntity(Model):
    id: str | None = None
    name: str | None = None
    description: str | None = None


class OperationalEventNotificationTopicOperationalEventNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-operations-events--id-
    """

    eventEntity: OperationalEventNotificationTopicEventEntity | None = None
    entityId: str | None = None
    entityName: str | None = None
    previousValue: str | None = None
    currentValue: str | None = None
    errorCode: str | None = None
    version: str | None = None
    parentEntity: str | None = None
    entityType: str | None = None
    conversationId: str | None = None
    entityToken: str | None = None
    phoneNumber: str | None = None
    externalContactId: str | None = None
    entityModifiedDate: str | None = None
    entityModifiedBy: str | None = None
    timestamp: int | None = None


class OperationalEventNotificationTopicOperationalEventNotificationDetail(TopicDetail):
    eventBody: OperationalEventNotificationTopicOperationalEventNotification
