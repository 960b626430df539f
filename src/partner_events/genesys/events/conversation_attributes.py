# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AttributeDetailEventTopicAttributeUpdateEventDetail
from pydantic import Field


class ConversationAttributes(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.attributes` (conversation attributes):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--attributes
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--attributes"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.attributes"],
        Field(alias="detail-type"),
    ]
    detail: AttributeDetailEventTopicAttributeUpdateEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.attributes"]:
        return "v2.detail.events.conversation.{id}.attributes"
