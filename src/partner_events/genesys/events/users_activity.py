# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AgentActivityChangedTopicAgentActivityDetail
from pydantic import Field


class UsersActivity(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.activity` (users activity):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--activity
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--activity"
    )
    detail_type: Annotated[Literal["v2.users.{id}.activity"], Field(alias="detail-type")]
    detail: AgentActivityChangedTopicAgentActivityDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.activity"]:
        return "v2.users.{id}.activity"
