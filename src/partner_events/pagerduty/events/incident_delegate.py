# Generated from schemas/pagerduty by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.pagerduty._event import PagerDutyEvent


class IncidentDelegate(PagerDutyEvent):
    """PagerDuty's `incident.delegate`: The incident went to another escalation policy.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    @property
    def kind(self) -> Literal["incident.delegate"]:
        return "incident.delegate"
