# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationEmailEventTopicEmailConversationDetail
from pydantic import Field


class UsersConversationsEmails(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.emails` (users conversations emails):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-emails
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-emails"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.emails"], Field(alias="detail-type")]
    detail: ConversationEmailEventTopicEmailConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.emails"]:
        return "v2.users.{id}.conversations.emails"
