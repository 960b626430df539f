# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ConversationCallbackEventTopicCallbackConversationDetail
from pydantic import Field


class UsersConversationsCallbacks(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.callbacks` (users conversations callbacks):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.callbacks"], Field(alias="detail-type")]
    detail: ConversationCallbackEventTopicCallbackConversationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.callbacks"]:
        return "v2.users.{id}.conversations.callbacks"
