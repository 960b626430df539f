# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserStartDetailEventTopicUserStartEventDetail
from pydantic import Field


class ConversationUserStart(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.user.start` (conversation user start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-start
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-start"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.user.start"],
        Field(alias="detail-type"),
    ]
    detail: UserStartDetailEventTopicUserStartEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.user.start"]:
        return "v2.detail.events.conversation.{id}.user.start"
