# Generated from schemas/newrelic by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.newrelic`.

from typing import Literal

from partner_events.newrelic._issue import IssueEvent

class IssueNotification(IssueEvent):
    """New Relic's `NewRelicEvent` (Issue Notification):
    https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge
    """

    detail_type: Literal["NewRelicEvent"]
    @property
    def kind(self) -> Literal["NewRelicEvent"]: ...
