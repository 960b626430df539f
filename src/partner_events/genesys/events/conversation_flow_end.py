# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import FlowEndDetailEventTopicFlowEndEventDetail
from pydantic import Field


class ConversationFlowEnd(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.flow.end` (conversation flow end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-end
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-end"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.flow.end"], Field(alias="detail-type")]
    detail: FlowEndDetailEventTopicFlowEndEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.end"]:
        return "v2.detail.events.conversation.{id}.flow.end"
