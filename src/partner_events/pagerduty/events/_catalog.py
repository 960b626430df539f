# Generated from schemas/pagerduty by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('PagerDuty', 'verified', None)
FACTS: dict[str, tuple[str, str]] = {
    "incident.acknowledge": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "unverified"),
    "incident.annotate": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "verified"),
    "incident.assign": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "verified"),
    "incident.custom": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "unverified"),
    "incident.delegate": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "verified"),
    "incident.escalate": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "unverified"),
    "incident.resolve": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "verified"),
    "incident.trigger": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "verified"),
    "incident.unacknowledge": ("https://developer.pagerduty.com/docs/webhooks/v2-overview/", "unverified"),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {
    "incident.acknowledge": ('PagerDuty Webhook', {'event': ['incident.acknowledge']}),
    "incident.annotate": ('PagerDuty Webhook', {'event': ['incident.annotate']}),
    "incident.assign": ('PagerDuty Webhook', {'event': ['incident.assign']}),
    "incident.custom": ('PagerDuty Webhook', {'event': ['incident.custom']}),
    "incident.delegate": ('PagerDuty Webhook', {'event': ['incident.delegate']}),
    "incident.escalate": ('PagerDuty Webhook', {'event': ['incident.escalate']}),
    "incident.resolve": ('PagerDuty Webhook', {'event': ['incident.resolve']}),
    "incident.trigger": ('PagerDuty Webhook', {'event': ['incident.trigger']}),
    "incident.unacknowledge": ('PagerDuty Webhook', {'event': ['incident.unacknowledge']}),
}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "PagerDutyEvent": (('incident',), 'PagerDuty Webhook', {}, False),
}
MORE: dict[str, dict[str, str]] = {
    "incident.acknowledge": {'description': 'Somebody took the incident.'},
    "incident.annotate": {'description': 'A note was added to the incident.'},
    "incident.assign": {'description': 'The incident was assigned to somebody else.'},
    "incident.custom": {'description': 'An action of an add-on.'},
    "incident.delegate": {'description': 'The incident went to another escalation policy.'},
    "incident.escalate": {'description': 'The incident went to the next level of its escalation policy.'},
    "incident.resolve": {'description': 'The incident was resolved.'},
    "incident.trigger": {'description': 'An incident was opened.'},
    "incident.unacknowledge": {'description': 'The acknowledgement timed out.'},
}
