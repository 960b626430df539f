# Generated from schemas/pagerduty by codegen; do not edit.
"""What the catalog and event patterns know of PagerDuty's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='PagerDuty', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "incident.acknowledge": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="unverified",
    ),
    "incident.annotate": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="verified",
    ),
    "incident.assign": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="verified",
    ),
    "incident.custom": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="unverified",
    ),
    "incident.delegate": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="verified",
    ),
    "incident.escalate": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="unverified",
    ),
    "incident.resolve": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="verified",
    ),
    "incident.trigger": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="verified",
    ),
    "incident.unacknowledge": KindFacts(
        docs_url="https://developer.pagerduty.com/docs/webhooks/v2-overview/",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "incident.acknowledge": Marker(
        detail_type='PagerDuty Webhook',
        detail={'event': ['incident.acknowledge']},
    ),
    "incident.annotate": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.annotate']}),
    "incident.assign": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.assign']}),
    "incident.custom": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.custom']}),
    "incident.delegate": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.delegate']}),
    "incident.escalate": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.escalate']}),
    "incident.resolve": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.resolve']}),
    "incident.trigger": Marker(detail_type='PagerDuty Webhook', detail={'event': ['incident.trigger']}),
    "incident.unacknowledge": Marker(
        detail_type='PagerDuty Webhook',
        detail={'event': ['incident.unacknowledge']},
    ),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "PagerDutyEvent": FrameFacts(
        payload=('incident',),
        detail_type='PagerDuty Webhook',
        detail={},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

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
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = ()
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
