# Generated from schemas/zendesk by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('Zendesk', 'retired', None)
FACTS: dict[str, tuple[str, str]] = {
    "Support Ticket: Agent Assignment Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#agent-assignment-changed",
        "retired",
    ),
    "Support Ticket: Attachment Linked to Comment": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-linked-to-comment",
        "retired",
    ),
    "Support Ticket: Attachment Redacted from Comment": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-redacted-from-comment",
        "retired",
    ),
    "Support Ticket: Brand Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#brand-changed",
        "retired",
    ),
    "Support Ticket: Comment Created": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-created",
        "retired",
    ),
    "Support Ticket: Comment Made Private": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-made-private",
        "retired",
    ),
    "Support Ticket: Comment Redacted": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-redacted",
        "retired",
    ),
    "Support Ticket: Custom Field Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#custom-field-changed",
        "retired",
    ),
    "Support Ticket: Description Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#description-changed",
        "retired",
    ),
    "Support Ticket: Email CCs Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#email-ccs-changed",
        "retired",
    ),
    "Support Ticket: External ID Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#external-id-changed",
        "retired",
    ),
    "Support Ticket: Followers Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#followers-changed",
        "retired",
    ),
    "Support Ticket: Form Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#form-changed",
        "retired",
    ),
    "Support Ticket: Group Assignment Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#group-assignment-changed",
        "retired",
    ),
    "Support Ticket: Organization Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#organization-changed",
        "retired",
    ),
    "Support Ticket: Priority Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#priority-changed",
        "retired",
    ),
    "Support Ticket: Problem Link Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#problem-link-changed",
        "retired",
    ),
    "Support Ticket: Requester Changed": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#requester-changed",
        "retired",
    ),
    "Support Ticket: Ticket Created": (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#ticket-created",
        "retired",
    ),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "TicketEvent": (('ticket_event',), None, {'ticket_event': {'type': [{'exists': True}]}}, False),
}
