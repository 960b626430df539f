# Generated from schemas/zendesk by codegen; do not edit.

from partner_events._models.model import Model


class ChangeSequence(Model):
    id: str
    position: int
    total: int


class ChangeMeta(Model):
    version: str
    occurred_at: str
    ref: str | None = None
    sequence: ChangeSequence
    actor_id: int | None = None


class TicketVia(Model):
    channel: str | None = None


class Ticket(Model):
    id: int
    created_at: str
    updated_at: str
    type: str | None = None
    priority: str | None = None
    status: str | None = None
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
    ticket: Ticket


class TicketDetail(Model):
    """https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/"""

    ticket_event: TicketChange
