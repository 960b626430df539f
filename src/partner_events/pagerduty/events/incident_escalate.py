# Generated from schemas/pagerduty by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.pagerduty._event import PagerDutyEvent


class IncidentEscalate(PagerDutyEvent):
    """PagerDuty's `incident.escalate`: The incident went to the next level of its escalation policy.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    @property
    def kind(self) -> Literal["incident.escalate"]:
        return "incident.escalate"
