# Generated for type checkers alone; import from `partner_events.newrelic`.
# From schemas/newrelic by codegen; do not edit.

from typing import Literal

from partner_events.newrelic._issue import IssueEvent

class IssueNotification(IssueEvent):
    """A workflow of New Relic notified you of an issue.

    New Relic's `NewRelicEvent` (Issue Notification):
    https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge
    """

    detail_type: Literal["NewRelicEvent"]
    @property
    def kind(self) -> Literal["NewRelicEvent"]: ...
