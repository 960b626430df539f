# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.pagerduty.models._fields import IncidentFields as IncidentFields
from partner_events.pagerduty.models._fields import PagerDutyDetailFields as PagerDutyDetailFields
from partner_events.pagerduty.models.log_entry import LogEntry as LogEntry
from partner_events.pagerduty.models.incident import Reference as Reference
from partner_events.pagerduty.models.webhook import Webhook as Webhook

IncidentResolveReason: TypeAlias = Literal["merged"] | str
IncidentStatus: TypeAlias = Literal["acknowledged", "resolved", "triggered"] | str
IncidentUrgency: TypeAlias = Literal["high", "low"] | str
LogEntryType: TypeAlias = Literal["acknowledge_log_entry", "annotate_log_entry", "assign_log_entry", "delegate_log_entry", "escalate_log_entry", "resolve_log_entry", "trigger_log_entry", "unacknowledge_log_entry"] | str
PagerDutyDetailEvent: TypeAlias = Literal["incident.acknowledge", "incident.annotate", "incident.assign", "incident.custom", "incident.delegate", "incident.escalate", "incident.resolve", "incident.trigger", "incident.unacknowledge"] | str
PendingActionTo: TypeAlias = Literal["high", "low"] | str
PendingActionType: TypeAlias = Literal["escalate", "resolve", "unacknowledge", "urgency_change"] | str
ServiceAlertCreation: TypeAlias = Literal["create_alerts_and_incidents", "create_incidents"] | str
ServiceStatus: TypeAlias = Literal["active", "critical", "disabled", "maintenance", "warning"] | str
