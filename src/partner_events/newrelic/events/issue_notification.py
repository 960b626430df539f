# Generated from schemas/newrelic by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.newrelic._issue import IssueEvent
from pydantic import Field


class IssueNotification(IssueEvent):
    """New Relic's `NewRelicEvent` (Issue Notification):
    https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge
    """

    docs_url: ClassVar[str] = (
        "https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge"
    )
    detail_type: Annotated[Literal["NewRelicEvent"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["NewRelicEvent"]:
        return "NewRelicEvent"
