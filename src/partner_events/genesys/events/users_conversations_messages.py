# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationMessageEventTopicMessageConversationDetail
from pydantic import Field


class UsersConversationsMessages(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.messages` (users conversations messages):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.messages"], Field(alias="detail-type")]
    detail: ConversationMessageEventTopicMessageConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.messages"]:
        return "v2.users.{id}.conversations.messages"
