# Generated for type checkers alone; import from `partner_events.pagerduty`.
# From schemas/pagerduty by codegen; do not edit.

from typing import Literal

from partner_events.pagerduty._event import PagerDutyEvent

class IncidentAcknowledge(PagerDutyEvent):
    """Somebody acknowledged an incident: they are at work on it.

    PagerDuty's `incident.acknowledge`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.acknowledge"]: ...

class IncidentAnnotate(PagerDutyEvent):
    """A note was added to an incident.

    PagerDuty's `incident.annotate`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.annotate"]: ...

class IncidentAssign(PagerDutyEvent):
    """An incident was assigned to somebody else.

    PagerDuty's `incident.assign`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.assign"]: ...

class IncidentCustom(PagerDutyEvent):
    """Somebody ran a custom action on an incident.

    PagerDuty's `incident.custom`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.custom"]: ...

class IncidentDelegate(PagerDutyEvent):
    """An incident was given to another escalation policy.

    PagerDuty's `incident.delegate`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.delegate"]: ...

class IncidentEscalate(PagerDutyEvent):
    """An incident went up to the next level of its escalation policy.

    PagerDuty's `incident.escalate`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.escalate"]: ...

class IncidentResolve(PagerDutyEvent):
    """An incident was resolved.

    PagerDuty's `incident.resolve`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.resolve"]: ...

class IncidentTrigger(PagerDutyEvent):
    """An incident was opened.

    PagerDuty's `incident.trigger`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.trigger"]: ...

class IncidentUnacknowledge(PagerDutyEvent):
    """An incident is open again, since nobody resolved it in time.

    PagerDuty's `incident.unacknowledge`: https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    @property
    def kind(self) -> Literal["incident.unacknowledge"]: ...
