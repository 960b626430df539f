# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class EdgeChangeTopicEdge(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges--id-
    """

    id: str | None = None
    onlineStatus: str | None = None


class EdgeChangeTopicEdgeDetail(TopicDetail):
    eventBody: EdgeChangeTopicEdge
