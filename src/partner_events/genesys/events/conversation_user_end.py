# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserEndDetailEventTopicUserEndEventDetail
from pydantic import Field


class ConversationUserEnd(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.user.end` (conversation user end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-end
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-end"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.user.end"], Field(alias="detail-type")]
    detail: UserEndDetailEventTopicUserEndEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.user.end"]:
        return "v2.detail.events.conversation.{id}.user.end"
