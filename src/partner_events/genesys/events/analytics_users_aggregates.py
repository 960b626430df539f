# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import StatEventUserTopicStatsNotificationDetail
from pydantic import Field


class AnalyticsUsersAggregates(GenesysEvent):
    """Genesys Cloud's `v2.analytics.users.{id}.aggregates` (analytics users aggregates):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-users--id--aggregates
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-users--id--aggregates"
    )
    detail_type: Annotated[Literal["v2.analytics.users.{id}.aggregates"], Field(alias="detail-type")]
    detail: StatEventUserTopicStatsNotificationDetail

    @property
    def kind(self) -> Literal["v2.analytics.users.{id}.aggregates"]:
        return "v2.analytics.users.{id}.aggregates"
