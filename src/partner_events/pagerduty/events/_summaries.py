# Generated from schemas/pagerduty by codegen; do not edit.
"""What PagerDuty's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "incident.acknowledge": "Somebody acknowledged an incident: they are at work on it.",
    "incident.annotate": "A note was added to an incident.",
    "incident.assign": "An incident was assigned to somebody else.",
    "incident.custom": "Somebody ran a custom action on an incident.",
    "incident.delegate": "An incident was given to another escalation policy.",
    "incident.escalate": "An incident went up to the next level of its escalation policy.",
    "incident.resolve": "An incident was resolved.",
    "incident.trigger": "An incident was opened.",
    "incident.unacknowledge": "An incident is open again, since nobody resolved it in time.",
}
