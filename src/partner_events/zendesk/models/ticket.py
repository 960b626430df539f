# Generated from schemas/zendesk by codegen; do not edit.

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
    """The ticket's number, which people see."""

    created_at: str
    """When it was opened, as ISO 8601 text."""

    updated_at: str
    """When it was last changed, as ISO 8601 text."""

    type: str | None = None
    """What sort of request it is; null until somebody says."""

    priority: str | None = None
    """How urgent it is; null until somebody says."""

    status: str | None = None
    """Where it stands: a `solved` ticket can still be reopened, a `closed` one cannot."""

    requester_id: int | None = None
    """The user who asks for help."""

    submitter_id: int | None = None
    """The user who opened it, who may have done so for the requester."""

    assignee_id: int | None = None
    """The agent who works on it; null while nobody does."""

    organization_id: int | None = None
    """The requester's organization."""

    group_id: int | None = None
    """The group of agents that it was given to."""

    brand_id: int | None = None
    form_id: int | None = None
    external_id: str | None = None
    """Your own id of the ticket, if you gave it one."""

    tags: list[str] | None = None
    via: TicketVia | None = None
    """How it came, such as by email, from the web or from the API."""


class TicketChange(Model):
    meta: ChangeMeta
    type: str
    """What happened; the detail-type has it after `Support Ticket: `."""

    ticket: Ticket
    """The ticket as it is after the change."""


class TicketDetail(Model):
    """https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/"""

    ticket_event: TicketChange
