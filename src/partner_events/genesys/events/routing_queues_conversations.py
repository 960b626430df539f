# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import QueueConversationEventTopicConversationDetail
from pydantic import Field


class RoutingQueuesConversations(GenesysEvent):
    """Genesys Cloud's `v2.routing.queues.{id}.conversations` (routing queues conversations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations"
    )
    detail_type: Annotated[Literal["v2.routing.queues.{id}.conversations"], Field(alias="detail-type")]
    detail: QueueConversationEventTopicConversationDetail

    @property
    def kind(self) -> Literal["v2.routing.queues.{id}.conversations"]:
        return "v2.routing.queues.{id}.conversations"
