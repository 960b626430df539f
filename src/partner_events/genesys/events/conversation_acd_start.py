# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AcdStartDetailEventTopicAcdStartEventDetail
from pydantic import Field


class ConversationAcdStart(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.acd.start` (conversation acd start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-start
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-start"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.acd.start"],
        Field(alias="detail-type"),
    ]
    detail: AcdStartDetailEventTopicAcdStartEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acd.start"]:
        return "v2.detail.events.conversation.{id}.acd.start"
