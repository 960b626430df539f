# Generated from schemas/pagerduty by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "PagerDutyDetail.event": (
        'incident.acknowledge',
        'incident.annotate',
        'incident.assign',
        'incident.custom',
        'incident.delegate',
        'incident.escalate',
        'incident.resolve',
        'incident.trigger',
        'incident.unacknowledge',
    ),
    "Incident.status": ('acknowledged', 'resolved', 'triggered'),
    "Incident.urgency": ('high', 'low'),
    "Incident.resolve_reason": ('merged',),
    "PendingAction.type": ('escalate', 'resolve', 'unacknowledge', 'urgency_change'),
    "PendingAction.to": ('high', 'low'),
    "Service.status": ('active', 'critical', 'disabled', 'maintenance', 'warning'),
    "Service.alert_creation": ('create_alerts_and_incidents', 'create_incidents'),
    "LogEntry.type": (
        'acknowledge_log_entry',
        'annotate_log_entry',
        'assign_log_entry',
        'delegate_log_entry',
        'escalate_log_entry',
        'resolve_log_entry',
        'trigger_log_entry',
        'unacknowledge_log_entry',
    ),
}
"""The values by ``Class.field``."""
