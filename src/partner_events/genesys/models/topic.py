# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Json, Model


class TopicMetadata(Model):
    CorrelationId: str | None = None


class TopicDetail(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge"""

    topicName: str
    version: str
    eventBody: Json
    metadata: TopicMetadata | None = None
    timestamp: str | None = None
