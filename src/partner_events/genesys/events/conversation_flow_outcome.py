# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import FlowOutcomeDetailEventTopicFlowOutcomeEventDetail
from pydantic import Field


class ConversationFlowOutcome(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.flow.outcome` (conversation flow outcome):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-outcome
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-outcome"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.flow.outcome"],
        Field(alias="detail-type"),
    ]
    detail: FlowOutcomeDetailEventTopicFlowOutcomeEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.outcome"]:
        return "v2.detail.events.conversation.{id}.flow.outcome"
