# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationCallEventTopicCallConversationDetail
from pydantic import Field


class UsersConversationsCalls(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.calls` (users conversations calls):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.calls"], Field(alias="detail-type")]
    detail: ConversationCallEventTopicCallConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.calls"]:
        return "v2.users.{id}.conversations.calls"
