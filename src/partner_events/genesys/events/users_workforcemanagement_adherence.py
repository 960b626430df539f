# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import (
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail,
)
from pydantic import Field


class UsersWorkforcemanagementAdherence(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.workforcemanagement.adherence` (users workforcemanagement adherence):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--workforcemanagement-adherence
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--workforcemanagement-adherence"
    )
    detail_type: Annotated[Literal["v2.users.{id}.workforcemanagement.adherence"], Field(alias="detail-type")]
    detail: WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.workforcemanagement.adherence"]:
        return "v2.users.{id}.workforcemanagement.adherence"
