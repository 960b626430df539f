# Generated for type checkers alone; import from `partner_events.pagerduty`.
# From schemas/pagerduty by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.pagerduty._event import PagerDutyEvent

class IncidentAcknowledge(PagerDutyEvent):
    """PagerDuty's `incident.acknowledge`: Somebody took the incident.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.acknowledge"]: ...

class IncidentAnnotate(PagerDutyEvent):
    """PagerDuty's `incident.annotate`: A note was added to the incident.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.annotate"]: ...

class IncidentAssign(PagerDutyEvent):
    """PagerDuty's `incident.assign`: The incident was assigned to somebody else.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.assign"]: ...

class IncidentCustom(PagerDutyEvent):
    """PagerDuty's `incident.custom`: An action of an add-on.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.custom"]: ...

class IncidentDelegate(PagerDutyEvent):
    """PagerDuty's `incident.delegate`: The incident went to another escalation policy.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.delegate"]: ...

class IncidentEscalate(PagerDutyEvent):
    """PagerDuty's `incident.escalate`: The incident went to the next level of its escalation policy.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.escalate"]: ...

class IncidentResolve(PagerDutyEvent):
    """PagerDuty's `incident.resolve`: The incident was resolved.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.resolve"]: ...

class IncidentTrigger(PagerDutyEvent):
    """PagerDuty's `incident.trigger`: An incident was opened.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.trigger"]: ...

class IncidentUnacknowledge(PagerDutyEvent):
    """PagerDuty's `incident.unacknowledge`: The acknowledgement timed out.
    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.unacknowledge"]: ...
