# Generated from schemas/zendesk by codegen; do not edit.
"""What the catalog and event patterns know of Zendesk's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Zendesk', status='retired', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "Support Ticket: Agent Assignment Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#agent-assignment-changed",
        status="retired",
    ),
    "Support Ticket: Attachment Linked to Comment": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-linked-to-comment",
        status="retired",
    ),
    "Support Ticket: Attachment Redacted from Comment": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-redacted-from-comment",
        status="retired",
    ),
    "Support Ticket: Brand Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#brand-changed",
        status="retired",
    ),
    "Support Ticket: Comment Created": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-created",
        status="retired",
    ),
    "Support Ticket: Comment Made Private": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-made-private",
        status="retired",
    ),
    "Support Ticket: Comment Redacted": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-redacted",
        status="retired",
    ),
    "Support Ticket: Custom Field Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#custom-field-changed",
        status="retired",
    ),
    "Support Ticket: Description Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#description-changed",
        status="retired",
    ),
    "Support Ticket: Email CCs Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#email-ccs-changed",
        status="retired",
    ),
    "Support Ticket: External ID Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#external-id-changed",
        status="retired",
    ),
    "Support Ticket: Followers Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#followers-changed",
        status="retired",
    ),
    "Support Ticket: Form Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#form-changed",
        status="retired",
    ),
    "Support Ticket: Group Assignment Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#group-assignment-changed",
        status="retired",
    ),
    "Support Ticket: Organization Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#organization-changed",
        status="retired",
    ),
    "Support Ticket: Priority Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#priority-changed",
        status="retired",
    ),
    "Support Ticket: Problem Link Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#problem-link-changed",
        status="retired",
    ),
    "Support Ticket: Requester Changed": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#requester-changed",
        status="retired",
    ),
    "Support Ticket: Ticket Created": KindFacts(
        docs_url="https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#ticket-created",
        status="retired",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "TicketEvent": FrameFacts(
        payload=('ticket_event',),
        detail_type=None,
        detail={'ticket_event': {'type': [{'exists': True}]}},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/zendesk.com/*/default",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
