# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import FlowStartDetailEventTopicFlowStartEventDetail
from pydantic import Field


class ConversationFlowStart(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.flow.start` (conversation flow start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-start
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-start"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.flow.start"],
        Field(alias="detail-type"),
    ]
    detail: FlowStartDetailEventTopicFlowStartEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.start"]:
        return "v2.detail.events.conversation.{id}.flow.start"
