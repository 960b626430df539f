"""Zendesk's events: what happened to a ticket, and the ticket."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_never, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.patterns import EventPattern
from partner_events.zendesk import (
    AgentAssignmentChanged,
    AttachmentLinkedToComment,
    CommentCreated,
    CustomFieldChanged,
    PriorityChanged,
    TicketCreated,
    TicketEvent,
    UnknownTicketEvent,
    UnknownZendeskEvent,
    ZendeskEvent,
)

# Right


def of_any_kind(event: ZendeskEvent) -> None:
    assert_type(event.partner, Literal["zendesk"])
    assert_type(event.kind, str)
    assert_type(event.zendesk_account, str | None)


def of_tickets(event: TicketEvent) -> None:
    assert_type(event.event_name, str)
    assert_type(event.actor_id, int | None)
    assert_type(event.occurred_at, datetime)
    assert_type(event.ticket.id, int)
    assert_type(event.ticket.assignee_id, int | None)
    assert_type(event.ticket.tags, list[str] | None)
    assert_type(event.payload.meta.sequence.position, int)
    assert_type(event.payload.type, str)


def a_change(agent: AgentAssignmentChanged, field: CustomFieldChanged) -> None:
    assert_type(agent.kind, Literal["Support Ticket: Agent Assignment Changed"])
    assert_type(agent.detail_type, Literal["Support Ticket: Agent Assignment Changed"])
    assert_type(agent.payload.previous, int | None)
    assert_type(agent.payload.ticket.id, int)
    assert_type(field.payload.custom_field.id, int)
    value: object = field.payload.current
    print(value)


def what_people_wrote(comment: CommentCreated, linked: AttachmentLinkedToComment) -> None:
    assert_type(comment.payload.comment.id, int)
    assert_type(comment.payload.comment.body, str | None)
    assert_type(linked.payload.attachment.content_url, str | None)
    assert_type(linked.detail.ticket_event.attachment.comment_id, int | None)


def vocabularies_are_open(event: PriorityChanged) -> None:
    print(event.payload.current == "urgent", event.ticket.status == "a word of tomorrow")


def unknown(ticket: UnknownTicketEvent, other: UnknownZendeskEvent) -> None:
    as_unknown: list[UnknownEvent] = [ticket, other]
    as_zendesks: UnknownZendeskEvent = ticket
    assert_type(ticket.ticket.id, int)
    assert_type(other.payload, object)
    print(as_unknown, as_zendesks)


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, TicketEvent), TicketEvent)
    assert_type(parse_event(raw, TicketCreated, CommentCreated), TicketCreated | CommentCreated)


def kinds_exhaust_a_union(event: TicketCreated | CommentCreated) -> None:
    if event.kind == "Support Ticket: Ticket Created":
        assert_type(event, TicketCreated)
    elif event.kind == "Support Ticket: Comment Created":
        assert_type(event, CommentCreated)
    else:
        assert_never(event)


def patterns() -> None:
    fields = PriorityChanged.fields
    EventPattern.of(PriorityChanged, fields.payload.current.equals("urgent"))
    EventPattern.of(PriorityChanged, fields.detail.ticket_event.ticket.tags.equals("enterprise"))
    EventPattern.of(TicketEvent, TicketEvent.fields.payload.ticket.id.numeric(">", 1))


# Wrong


def names_that_do_not_exist(event: TicketCreated, comment: CommentCreated) -> None:
    event.payload.comment  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    comment.payload.current  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    comment.ticket.subject  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def fields_that_may_be_missing(event: CommentCreated) -> int:
    event.payload.comment.body.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return event.actor_id  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def words_outside_the_vocabulary() -> None:
    current = PriorityChanged.fields.payload.current
    current.equals("asap")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def events_are_read_only(event: TicketEvent) -> None:
    event.ticket.status = "open"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
