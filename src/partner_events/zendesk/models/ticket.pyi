# Generated from schemas/zendesk by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ChangeSequence(Model):
    id: str
    """The update, which all its changes have."""

    position: int
    """The change's place among those of the update, from 1."""

    total: int
    """How many changes the update has."""


class ChangeMeta(Model):
    version: str
    occurred_at: str
    """When it happened, as ISO 8601 text; see the event's `occurred_at`."""

    ref: str | None = None
    sequence: ChangeSequence
    """Which of the changes of one update this is."""

    actor_id: int | None = None
    """The user who made the change."""


class TicketVia(Model):
    channel: str | None = None


class Ticket(Model):
    id: int
    created_at: str
    updated_at: str
    type: Literal[
        "incident",
        "problem",
        "question",
        "task",
    ] | str | None = None
    priority: Literal[
        "high",
        "low",
        "normal",
        "urgent",
    ] | str | None = None
    status: Literal[
        "closed",
        "hold",
        "new",
        "open",
        "pending",
        "solved",
    ] | str | None = None
    requester_id: int | None = None
    submitter_id: int | None = None
    assignee_id: int | None = None
    organization_id: int | None = None
    group_id: int | None = None
    brand_id: int | None = None
    form_id: int | None = None
    external_id: str | None = None
    tags: list[str] | None = None
    via: TicketVia | None = None


class TicketChange(Model):
    meta: ChangeMeta
    type: str
    """What happened; the detail-type has it after `Support Ticket: `."""

    ticket: Ticket
    """The ticket as it is after the change."""


class TicketDetail(Model):
    """https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/"""

    ticket_event: TicketChange
