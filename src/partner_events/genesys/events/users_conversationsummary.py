# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserConversationsEventUserConversationSummaryDetail
from pydantic import Field


class UsersConversationsummary(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversationsummary` (users conversationsummary):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversationsummary
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversationsummary"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversationsummary"], Field(alias="detail-type")]
    detail: UserConversationsEventUserConversationSummaryDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversationsummary"]:
        return "v2.users.{id}.conversationsummary"
