# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.pagerduty.models._fields import IncidentFields as IncidentFields
from partner_events.pagerduty.models._fields import PagerDutyDetailFields as PagerDutyDetailFields
from partner_events.pagerduty.models.log_entry import LogEntry as LogEntry
from partner_events.pagerduty.models.incident import Reference as Reference
from partner_events.pagerduty.models.webhook import Webhook as Webhook

IncidentResolveReasonWords: TypeAlias = Literal["merged"]
IncidentResolveReason: TypeAlias = IncidentResolveReasonWords | str
IncidentStatusWords: TypeAlias = Literal["acknowledged", "resolved", "triggered"]
IncidentStatus: TypeAlias = IncidentStatusWords | str
IncidentUrgencyWords: TypeAlias = Literal["high", "low"]
IncidentUrgency: TypeAlias = IncidentUrgencyWords | str
LogEntryTypeWords: TypeAlias = Literal["acknowledge_log_entry", "annotate_log_entry", "assign_log_entry", "delegate_log_entry", "escalate_log_entry", "resolve_log_entry", "trigger_log_entry", "unacknowledge_log_entry"]
LogEntryType: TypeAlias = LogEntryTypeWords | str
PagerDutyDetailEventWords: TypeAlias = Literal["incident.acknowledge", "incident.annotate", "incident.assign", "incident.custom", "incident.delegate", "incident.escalate", "incident.resolve", "incident.trigger", "incident.unacknowledge"]
PagerDutyDetailEvent: TypeAlias = PagerDutyDetailEventWords | str
PendingActionToWords: TypeAlias = Literal["high", "low"]
PendingActionTo: TypeAlias = PendingActionToWords | str
PendingActionTypeWords: TypeAlias = Literal["escalate", "resolve", "unacknowledge", "urgency_change"]
PendingActionType: TypeAlias = PendingActionTypeWords | str
ServiceAlertCreationWords: TypeAlias = Literal["create_alerts_and_incidents", "create_incidents"]
ServiceAlertCreation: TypeAlias = ServiceAlertCreationWords | str
ServiceStatusWords: TypeAlias = Literal["active", "critical", "disabled", "maintenance", "warning"]
ServiceStatus: TypeAlias = ServiceStatusWords | str
