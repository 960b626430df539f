# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationChatEventTopicChatConversationDetail
from pydantic import Field


class UsersConversationsChats(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.chats` (users conversations chats):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-chats
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-chats"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.chats"], Field(alias="detail-type")]
    detail: ConversationChatEventTopicChatConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.chats"]:
        return "v2.users.{id}.conversations.chats"
