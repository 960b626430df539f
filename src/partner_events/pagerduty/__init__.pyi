# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from partner_events.pagerduty.events._of_incident import IncidentAcknowledge as IncidentAcknowledge
from partner_events.pagerduty.events._of_incident import IncidentAnnotate as IncidentAnnotate
from partner_events.pagerduty.events._of_incident import IncidentAssign as IncidentAssign
from partner_events.pagerduty.events._of_incident import IncidentCustom as IncidentCustom
from partner_events.pagerduty.events._of_incident import IncidentDelegate as IncidentDelegate
from partner_events.pagerduty.events._of_incident import IncidentEscalate as IncidentEscalate
from partner_events.pagerduty.events._of_incident import IncidentResolve as IncidentResolve
from partner_events.pagerduty.events._of_incident import IncidentTrigger as IncidentTrigger
from partner_events.pagerduty.events._of_incident import IncidentUnacknowledge as IncidentUnacknowledge
from partner_events.pagerduty._event import PagerDutyEvent as PagerDutyEvent
from partner_events.pagerduty._unknown import UnknownPagerDutyEvent as UnknownPagerDutyEvent
