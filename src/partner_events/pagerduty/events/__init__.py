# Generated from schemas/pagerduty by codegen; do not edit.
"""PagerDuty's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
incident.acknowledge = incident_acknowledge.IncidentAcknowledge
incident.annotate = incident_annotate.IncidentAnnotate
incident.assign = incident_assign.IncidentAssign
incident.custom = incident_custom.IncidentCustom
incident.delegate = incident_delegate.IncidentDelegate
incident.escalate = incident_escalate.IncidentEscalate
incident.resolve = incident_resolve.IncidentResolve
incident.trigger = incident_trigger.IncidentTrigger
incident.unacknowledge = incident_unacknowledge.IncidentUnacknowledge
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "PagerDutyEvent": "_event",
    "UnknownPagerDutyEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownPagerDutyEvent"
