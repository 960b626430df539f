# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AcdEndDetailEventTopicAcdEndEventDetail
from pydantic import Field


class ConversationAcdEnd(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.acd.end` (conversation acd end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-end
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-end"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.acd.end"], Field(alias="detail-type")]
    detail: AcdEndDetailEventTopicAcdEndEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acd.end"]:
        return "v2.detail.events.conversation.{id}.acd.end"
