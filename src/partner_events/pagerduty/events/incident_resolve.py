# Generated from schemas/pagerduty by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.pagerduty._event import PagerDutyEvent


class IncidentResolve(PagerDutyEvent):
    """PagerDuty's `incident.resolve`: The incident was resolved.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    @property
    def kind(self) -> Literal["incident.resolve"]:
        return "incident.resolve"
