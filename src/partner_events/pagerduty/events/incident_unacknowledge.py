# Generated from schemas/pagerduty by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.pagerduty._event import PagerDutyEvent


class IncidentUnacknowledge(PagerDutyEvent):
    """PagerDuty's `incident.unacknowledge`: The acknowledgement timed out.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    @property
    def kind(self) -> Literal["incident.unacknowledge"]:
        return "incident.unacknowledge"
