# Generated from schemas/pagerduty by codegen; do not edit.
from partner_events.pagerduty._event import PagerDutyEvent as PagerDutyEvent
from partner_events.pagerduty._unknown import UnknownPagerDutyEvent as UnknownPagerDutyEvent
from partner_events.pagerduty.events._stub_incident import (
    IncidentAcknowledge as IncidentAcknowledge,
    IncidentAnnotate as IncidentAnnotate,
    IncidentAssign as IncidentAssign,
    IncidentCustom as IncidentCustom,
    IncidentDelegate as IncidentDelegate,
    IncidentEscalate as IncidentEscalate,
    IncidentResolve as IncidentResolve,
    IncidentTrigger as IncidentTrigger,
    IncidentUnacknowledge as IncidentUnacknowledge,
)
