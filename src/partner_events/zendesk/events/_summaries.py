# Generated from schemas/zendesk by codegen; do not edit.
"""What Zendesk's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "Support Ticket: Agent Assignment Changed": (
        "A ticket was given to another agent, or to none; no longer sent."
    ),
    "Support Ticket: Attachment Linked to Comment": (
        "A comment of a ticket got an attachment; no longer sent."
    ),
    "Support Ticket: Attachment Redacted from Comment": (
        "An attachment was removed from a comment of a ticket; no longer sent."
    ),
    "Support Ticket: Brand Changed": "A ticket belongs to another brand; no longer sent.",
    "Support Ticket: Comment Created": (
        "A comment was written on a ticket, in public or private; no longer sent."
    ),
    "Support Ticket: Comment Made Private": "A public comment of a ticket was made private; no longer sent.",
    "Support Ticket: Comment Redacted": "Words of a ticket's comment were removed for good; no longer sent.",
    "Support Ticket: Custom Field Changed": "A custom field of a ticket changed; no longer sent.",
    "Support Ticket: Description Changed": "The description of a ticket changed; no longer sent.",
    "Support Ticket: Email CCs Changed": "Who gets copies of a ticket's emails changed; no longer sent.",
    "Support Ticket: External ID Changed": "The id that a ticket has elsewhere changed; no longer sent.",
    "Support Ticket: Followers Changed": "Who follows a ticket changed; no longer sent.",
    "Support Ticket: Form Changed": "A ticket has another form; no longer sent.",
    "Support Ticket: Group Assignment Changed": (
        "A ticket was given to another group, or to none; no longer sent."
    ),
    "Support Ticket: Organization Changed": "A ticket belongs to another organization; no longer sent.",
    "Support Ticket: Priority Changed": "The priority of a ticket changed; no longer sent.",
    "Support Ticket: Problem Link Changed": (
        "A ticket was linked to another problem, or to none; no longer sent."
    ),
    "Support Ticket: Requester Changed": "A ticket has another requester; no longer sent.",
    "Support Ticket: Ticket Created": "A ticket was created; no longer sent.",
}
