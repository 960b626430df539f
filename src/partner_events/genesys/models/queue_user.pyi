# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.genesys.models.topic import TopicDetail


class QueueUserEventTopicUserReference(Model):
    id: str | None = None


class QueueUserEventTopicQueueMember(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--users
    """

    id: str | None = None
    user: QueueUserEventTopicUserReference | None = None
    queueId: str | None = None
    joined: bool | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class QueueUserEventTopicQueueMemberDetail(TopicDetail):
    eventBody: QueueUserEventTopicQueueMember
