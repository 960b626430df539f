# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Json, Model


class TopicMetadata(Model):
    CorrelationId: str | None = None
    """For tracing. It does not identify the event."""


class TopicDetail(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge"""

    topicName: str
    """The topic, with the ids where the detail-type has `{id}`."""

    version: str
    """Of the topic's form, `2`."""

    eventBody: Json
    metadata: TopicMetadata | None = None
    timestamp: str | None = None
    """When Genesys sent it, as ISO 8601 text."""
