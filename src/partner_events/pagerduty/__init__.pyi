# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from partner_events.pagerduty.events.incident_acknowledge import IncidentAcknowledge as IncidentAcknowledge
from partner_events.pagerduty.events.incident_annotate import IncidentAnnotate as IncidentAnnotate
from partner_events.pagerduty.events.incident_assign import IncidentAssign as IncidentAssign
from partner_events.pagerduty.events.incident_custom import IncidentCustom as IncidentCustom
from partner_events.pagerduty.events.incident_delegate import IncidentDelegate as IncidentDelegate
from partner_events.pagerduty.events.incident_escalate import IncidentEscalate as IncidentEscalate
from partner_events.pagerduty.events.incident_resolve import IncidentResolve as IncidentResolve
from partner_events.pagerduty.events.incident_trigger import IncidentTrigger as IncidentTrigger
from partner_events.pagerduty.events.incident_unacknowledge import IncidentUnacknowledge as IncidentUnacknowledge
from partner_events.pagerduty._event import PagerDutyEvent as PagerDutyEvent
from partner_events.pagerduty._unknown import UnknownPagerDutyEvent as UnknownPagerDutyEvent
