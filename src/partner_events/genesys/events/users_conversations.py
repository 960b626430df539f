# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationEventTopicConversationDetail
from pydantic import Field


class UsersConversations(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations` (users conversations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations"], Field(alias="detail-type")]
    detail: ConversationEventTopicConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations"]:
        return "v2.users.{id}.conversations"
