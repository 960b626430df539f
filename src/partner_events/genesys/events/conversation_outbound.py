# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import OutboundDetailEventTopicOutboundInitEventDetail
from pydantic import Field


class ConversationOutbound(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.outbound` (conversation outbound):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--outbound
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--outbound"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.outbound"], Field(alias="detail-type")]
    detail: OutboundDetailEventTopicOutboundInitEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.outbound"]:
        return "v2.detail.events.conversation.{id}.outbound"
