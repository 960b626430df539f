# Generated from schemas/pagerduty by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.pagerduty._event import PagerDutyEvent


class IncidentAnnotate(PagerDutyEvent):
    """PagerDuty's `incident.annotate`: A note was added to the incident.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    @property
    def kind(self) -> Literal["incident.annotate"]:
        return "incident.annotate"
