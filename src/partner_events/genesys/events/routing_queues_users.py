# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import QueueUserEventTopicQueueMemberDetail
from pydantic import Field


class RoutingQueuesUsers(GenesysEvent):
    """Genesys Cloud's `v2.routing.queues.{id}.users` (routing queues users):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--users
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--users"
    )
    detail_type: Annotated[Literal["v2.routing.queues.{id}.users"], Field(alias="detail-type")]
    detail: QueueUserEventTopicQueueMemberDetail

    @property
    def kind(self) -> Literal["v2.routing.queues.{id}.users"]:
        return "v2.routing.queues.{id}.users"
