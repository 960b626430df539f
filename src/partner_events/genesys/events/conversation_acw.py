# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AcwDetailEventTopicAfterCallWorkEventDetail
from pydantic import Field


class ConversationAcw(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.acw` (conversation acw):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acw
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acw"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.acw"], Field(alias="detail-type")]
    detail: AcwDetailEventTopicAfterCallWorkEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acw"]:
        return "v2.detail.events.conversation.{id}.acw"
