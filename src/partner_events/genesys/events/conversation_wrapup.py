# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import WrapupDetailEventTopicWrapupEventDetail
from pydantic import Field


class ConversationWrapup(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.wrapup` (conversation wrapup):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--wrapup
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--wrapup"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.wrapup"], Field(alias="detail-type")]
    detail: WrapupDetailEventTopicWrapupEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.wrapup"]:
        return "v2.detail.events.conversation.{id}.wrapup"
