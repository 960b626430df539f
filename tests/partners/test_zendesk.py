"""Zendesk: names of ticket events, the generic prefix, keys, times, and what is not shown."""

import copy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample
from support.editors import completed

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    zendesk,
)
from partner_events.patterns import EventPattern
from partner_events.testing import sample
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
)

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "zendesk")


@pytest.fixture
def comment() -> Json:
    """A typical delivery: somebody wrote a comment."""
    return read("comment_created")


def changed(raw: Json, *path: str, to: object) -> Json:
    """A copy of a delivery with another value inside its ticket event."""
    result = copy.deepcopy(raw)
    place = result["detail"]["ticket_event"]
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = to
    return result


# Kinds


@pytest.mark.parametrize("kind", catalog.kinds("zendesk"), ids=lambda kind: kind.class_name)
def test_a_kind_is_the_prefix_and_the_events_name(kind: catalog.Kind) -> None:
    """It is the detail-type, and a handler of all ticket events takes it."""
    event = sample(getattr(zendesk, kind.class_name))

    assert isinstance(event, TicketEvent)
    assert event.kind == event.detail_type == kind.kind
    assert event.event_name == event.payload.type == kind.kind.removeprefix("Support Ticket: ")
    assert event.docs_url.startswith(
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#"
    )


def test_the_catalog_says_that_all_kinds_are_retired() -> None:
    """And so is the partner; archives and replays still have them."""
    kinds = catalog.kinds("zendesk")
    (partner,) = [each for each in catalog.partners() if each.name == "zendesk"]

    assert {kind.status for kind in kinds} == {partner.status} == {"retired"}
    assert all(kind.detail_type == kind.kind for kind in kinds)
    assert all(kind.kind.startswith("Support Ticket: ") for kind in kinds)


def test_another_name_of_a_ticket_event_has_the_typed_frame() -> None:
    """What is special about it stays JSON."""
    raw = read("unknown.status_changed")

    event = parse_event(raw, TicketEvent, strict=True)

    assert type(event) is UnknownTicketEvent
    assert isinstance(event, UnknownEvent)
    assert isinstance(event, UnknownZendeskEvent)
    assert event.kind == "Support Ticket: Status Changed"
    assert event.ticket.status == "solved"
    assert event.payload.model_extra == {"previous": "open", "current": "solved"}
    assert event.idempotency_key.strength == "inferred"


def test_what_is_no_ticket_event_is_open() -> None:
    """The envelope is typed, the payload is the detail as it came."""
    raw = read("unknown.user_event")

    event = parse_event(raw, UnknownZendeskEvent, strict=True)

    assert type(event) is UnknownZendeskEvent
    assert event.payload == event.detail == raw["detail"]
    assert event.idempotency_key.strength == "envelope"
    with pytest.raises(UnexpectedEventError, match="expected TicketEvent"):
        parse_event(raw, TicketEvent)


@pytest.mark.parametrize("name", ["", "Comment created", "Ticket Created ", "日本"])
def test_any_text_after_the_prefix_is_a_name(comment: Json, name: str) -> None:
    """Names are compared exactly."""
    event = parse_event({**comment, "detail-type": f"Support Ticket: {name}"}, UnknownTicketEvent)

    assert event.event_name == name


# What happened


def test_changes_have_what_was_and_what_is() -> None:
    """Ids, words, and values of a custom field's type."""
    agent = parse_event(read("agent_assignment_changed"), AgentAssignmentChanged)
    priority = parse_event(read("priority_changed"), PriorityChanged)
    checkbox = parse_event(read("custom_field_changed.checkbox"), CustomFieldChanged)

    assert (agent.payload.previous, agent.payload.current) == (235323, 235324)
    assert (priority.payload.previous, priority.payload.current) == ("low", "urgent")
    assert (checkbox.payload.previous, checkbox.payload.current) == (False, True)
    assert checkbox.payload.custom_field.field_type == "checkbox"


def test_comments_and_attachments_are_typed(comment: Json) -> None:
    """They are what the event is about."""
    written = parse_event(comment, CommentCreated)
    linked = parse_event(read("attachment_linked_to_comment"), AttachmentLinkedToComment)

    assert written.payload.comment.author is not None
    assert written.payload.comment.author.is_staff is False
    assert linked.payload.attachment.comment_id == written.payload.comment.id


@pytest.mark.parametrize(
    "name",
    ["type", "priority", "status", "assignee_id", "group_id", "form_id", "external_id", "tags", "via"],
)
def test_what_a_ticket_may_lack_is_none(name: str) -> None:
    """Null or absent."""
    raw = read("ticket_created")
    for_null = changed(raw, "ticket", name, to=None)
    without = copy.deepcopy(raw)
    del without["detail"]["ticket_event"]["ticket"][name]

    for delivery in (for_null, without):
        assert getattr(parse_event(delivery, TicketCreated, strict=True).ticket, name) is None


def test_words_outside_the_vocabularies_are_values(comment: Json) -> None:
    """Accounts may have statuses of their own."""
    raw = changed(comment, "ticket", "status", to="awaiting parts")

    assert parse_event(raw, CommentCreated, strict=True).ticket.status == "awaiting parts"


def test_a_bent_event_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.agent_assignment_changed"), AgentAssignmentChanged)

    assert {(d.path[2:], d.kind) for d in event.deviations()} == {
        (("previous",), "contradiction"),
        (("ticket", "id"), "contradiction"),
        (("ticket", "created_at"), "absent"),
        (("ticket", "tags"), "contradiction"),
        (("meta", "sequence", "total"), "contradiction"),
    }
    assert event.payload.current == 235324
    assert event.ticket.model_extra == {"new_field": 1}
    assert event.ticket.status == "on fire"
    with pytest.raises(FieldUnavailableError, match="`id` of Ticket is not available"):
        _ = event.ticket.id


# What follows


def test_the_key_is_the_update_and_the_place_in_it(comment: Json) -> None:
    """Events of one update differ in the place alone."""
    key = identify(comment).idempotency_key
    next_key = identify(changed(comment, "meta", "sequence", "position", to=2)).idempotency_key

    assert (key.value, key.strength) == ("CE4A698AF24F35B3208649C6951E0005:1", "inferred")
    assert (next_key.value, next_key.strength) == ("CE4A698AF24F35B3208649C6951E0005:2", "inferred")


@pytest.mark.parametrize("position", [None, "1", 1.0, True, []])
@pytest.mark.parametrize("place", [("meta", "sequence", "position"), ("meta", "sequence"), ("meta",)])
def test_a_key_of_which_a_part_is_missing_is_no_key(
    comment: Json, place: tuple[str, ...], position: object
) -> None:
    """It would make several events one; the envelope's id is taken."""
    key = identify(changed(comment, *place, to=position)).idempotency_key

    assert (key.value, key.strength) == (comment["id"], "envelope")


def test_without_an_update_there_is_no_key(comment: Json) -> None:
    """An empty one is none."""
    for nothing in ("", None, 7):
        key = identify(changed(comment, "meta", "sequence", "id", to=nothing)).idempotency_key

        assert key.strength == "envelope"


def test_the_time_is_that_of_the_change(comment: Json) -> None:
    """To the microsecond; the text has nanoseconds, and is kept."""
    event = parse_event(comment, CommentCreated)

    assert event.payload.meta.occurred_at == "2024-05-25T01:23:45.465719851Z"
    assert event.occurred_at == datetime(2024, 5, 25, 1, 23, 45, 465719, UTC)
    assert timedelta(seconds=2) < event.delay < timedelta(seconds=3)


@pytest.mark.parametrize("text", [None, "yesterday", "2024-05-25T01:23:45", 7])
def test_a_time_that_is_none_is_the_envelopes(comment: Json, text: object) -> None:
    """Absent, no ISO 8601, without an offset, or no text."""
    event = parse_event(changed(comment, "meta", "occurred_at", to=text), CommentCreated)

    assert event.occurred_at == event.time


def test_accessors_find_their_values(comment: Json) -> None:
    """Where Zendesk puts them."""
    event = parse_event(comment, CommentCreated)

    assert event.ticket is event.detail.ticket_event.ticket
    assert (event.zendesk_account, event.account) == ("9242270", "123456789012")
    assert event.actor_id == 20978392
    assert parse_event(read("comment_created.sparse"), CommentCreated).actor_id is None
    assert parse_event({**comment, "source": "aws.partner/zendesk.com"}, TicketEvent).zendesk_account is None


def test_a_replay_is_known(comment: Json) -> None:
    """That is how such events arrive now."""
    event = parse_event({**comment, "replay-name": "may-2024"}, CommentCreated, strict=True)

    assert event.is_replay
    assert event.replay_name == "may-2024"


def test_a_pattern_finds_what_it_asks_for(comment: Json) -> None:
    """Of a kind, of several, and of all ticket events."""
    fields = CommentCreated.fields
    public = EventPattern.of(CommentCreated, fields.payload.comment.is_public.equals(True))
    several = EventPattern.of(TicketCreated, CommentCreated)
    all_tickets = EventPattern.of(TicketEvent)

    assert public.to_dict()["detail"] == {"ticket_event": {"comment": {"is_public": [True]}}}
    assert public.matches(comment)
    assert not public.matches(changed(comment, "comment", "is_public", to=False))
    assert several.to_dict()["detail-type"] == [
        "Support Ticket: Ticket Created",
        "Support Ticket: Comment Created",
    ]
    assert all_tickets.matches(read("unknown.status_changed"))
    assert not all_tickets.matches(read("unknown.user_event"))


# What is no delivery, and what is not shown


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("broken.detail_text", r"`detail` is a string.*decode"),
        ("broken.no_ticket_event", r"`detail.ticket_event` is missing"),
    ],
)
def test_a_detail_without_the_frame_is_refused(name: str, text: str) -> None:
    """With the path of what is missing."""
    with pytest.raises(InvalidEventError, match=f"not a delivery of zendesk: {text}"):
        parse_event(read(name))
    with pytest.raises(InvalidEventError):
        identify(read(name))


def test_comments_and_addresses_stay_out_of_repr_and_errors(comment: Json) -> None:
    """Of the event, its parts, its deviations, and what is raised."""
    bent = changed(comment, "comment", "is_public", to="Ines Moreau")
    linked = parse_event(read("attachment_linked_to_comment"), AttachmentLinkedToComment)
    event = parse_event(bent, CommentCreated)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.payload.comment.is_public
    with pytest.raises(InvalidEventError) as refused:
        parse_event(bent, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.payload.comment), repr(linked)]
    shown += [
        repr(linked.payload.attachment),
        repr(event.deviations()),
        str(caught.value),
        str(refused.value),
    ]
    shown += [repr(refused.value), str(event.log_fields()), str(linked.log_fields()), repr(identify(bent))]

    assert not any(word in text for text in shown for word in ("Moreau", "kettle", "token", "receipt"))


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"actor_id", "detail", "event_name", "payload", "ticket", "zendesk_account"}),
        ("event.payload.", {"comment", "meta", "ticket", "type"}),
        ("event.ticket.", {"assignee_id", "id", "priority", "status", "tags", "via"}),
    ],
)
def test_editors_complete_what_an_event_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("zendesk", "CommentCreated", typed)

    assert offered <= names
