# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import UserTokensTopicTokenNotificationDetail
from pydantic import Field


class UsersTokens(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.tokens` (users tokens):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--tokens
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--tokens"
    )
    detail_type: Annotated[Literal["v2.users.{id}.tokens"], Field(alias="detail-type")]
    detail: UserTokensTopicTokenNotificationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.tokens"]:
        return "v2.users.{id}.tokens"
