"""PagerDuty: kinds that the message tells, keys, times, accessors, and what is no message."""

import copy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample
from support.editors import completed

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)
from partner_events.pagerduty import (
    IncidentAcknowledge,
    IncidentAnnotate,
    IncidentAssign,
    IncidentCustom,
    IncidentEscalate,
    IncidentResolve,
    IncidentTrigger,
    PagerDutyEvent,
    UnknownPagerDutyEvent,
)
from partner_events.pagerduty.events import KINDS
from partner_events.patterns import EventPattern

from .contract import with_detail, without

Json = dict[str, Any]

SEEN = {"incident.annotate", "incident.assign", "incident.delegate", "incident.resolve", "incident.trigger"}


def read(name: str) -> Json:
    return read_sample(name, "pagerduty")


@pytest.fixture
def trigger() -> Json:
    """A typical delivery: an incident was opened."""
    return read("incident.trigger")


# Kinds


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_about_an_incident(kind: str) -> None:
    """A handler of all incidents takes it."""
    assert parse_event(read(kind), PagerDutyEvent).payload.id == "Q0W8HLK5Y2D1P3"


def test_the_catalog_says_what_tells_a_kind() -> None:
    """One detail-type for all, and which kinds were seen on a bus."""
    kinds = {kind.kind: kind for kind in catalog.kinds("pagerduty")}

    assert set(kinds) == set(KINDS)
    assert {kind.detail_type for kind in kinds.values()} == {"PagerDuty Webhook"}
    assert {name for name, kind in kinds.items() if kind.status == "verified"} == SEEN


def test_a_type_that_is_not_documented_is_an_unknown_event_with_the_frame_typed() -> None:
    """PagerDuty may add types; the message's other fields stay what they are."""
    raw = read("unknown.incident.priority_updated")

    event = parse_event(raw, UnknownPagerDutyEvent, strict=True)

    assert isinstance(event, PagerDutyEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == identify(raw).kind == "incident.priority_updated"
    assert event.payload.title == "Checkout latency above 2 s"
    assert event.idempotency_key.value == raw["detail"]["id"]


def test_an_unknown_type_need_not_be_about_an_incident(trigger: Json) -> None:
    """What its message lacks fails where it is read."""
    event = parse_event(
        without(with_detail(trigger, event="service.updated"), "incident", "log_entries"),
        UnknownPagerDutyEvent,
    )

    assert event.kind == "service.updated"
    assert not hasattr(event, "payload")
    with pytest.raises(FieldUnavailableError, match="`incident` of PagerDutyDetail is not available"):
        _ = event.payload


def test_words_outside_the_vocabularies_are_values(trigger: Json) -> None:
    """All vocabularies are open."""
    raw = copy.deepcopy(trigger)
    raw["detail"]["incident"] |= {"status": "snoozed", "urgency": "severe", "resolve_reason": "timeout"}
    raw["detail"]["incident"]["service"]["status"] = "degraded"

    event = parse_event(raw, IncidentTrigger, strict=True)

    assert event.payload.status == "snoozed"
    assert event.payload.urgency == "severe"
    assert event.payload.service.status == "degraded"


# Keys and times


def test_the_key_is_the_messages_id(trigger: Json) -> None:
    """PagerDuty documents it for idempotency; EventBridge's id does not matter."""
    key = identify(trigger).idempotency_key

    assert (key.value, key.strength) == (trigger["detail"]["id"], "documented")
    assert key == parse_event(trigger).idempotency_key
    assert key == identify({**trigger, "id": "another"}).idempotency_key


@pytest.mark.parametrize("nothing", [None, "", 7, ["x"]])
def test_without_a_messages_id_the_envelopes_is_the_key(trigger: Json, nothing: object) -> None:
    """It is weaker, and says so."""
    key = identify(with_detail(trigger, id=nothing)).idempotency_key

    assert (key.value, key.strength) == (trigger["id"], "envelope")


def test_times_have_z_or_another_offset(trigger: Json) -> None:
    """The accessors make aware datetimes of both; the text stays what it was."""
    event = parse_event(trigger, IncidentTrigger)

    assert event.occurred_at == datetime(2026, 11, 3, 14, 20, 58, tzinfo=UTC)
    assert event.delay == timedelta(seconds=2)
    assert event.incident_created_at == event.last_status_change_at == event.occurred_at
    assert event.payload.service.last_incident_timestamp == "2026-11-03T15:20:58+01:00"
    elsewhere = parse_event(with_detail(trigger, created_on="2026-11-03T15:20:58+01:00"))
    assert elsewhere.occurred_at == event.occurred_at


@pytest.mark.parametrize("text", ["", "yesterday", "2026-11-03T14:20:58", 1793715658, None])
def test_what_is_no_time_has_no_datetime(trigger: Json, text: object) -> None:
    """The event's time is then the envelope's, and logging goes on."""
    event = parse_event(with_detail(trigger, created_on=text), IncidentTrigger)

    assert event.occurred_at == event.time
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


def test_pagerduty_says_nothing_of_delays() -> None:
    """So no typical one is claimed; each event has its own."""
    assert PagerDutyEvent.typical_delay is None


# Accessors


def test_accessors_say_what_happened(trigger: Json) -> None:
    """Who did it, to whom the incident is assigned, and how urgent it is."""
    event = parse_event(trigger, IncidentTrigger)

    assert event.log_entry is not None
    assert event.log_entry.channel.details == {"p95_ms": 2310, "region": "eu-central-1"}
    assert event.agent is not None
    assert (event.agent.type, event.agent.summary) == ("service_reference", "checkout")
    assert [user.summary for user in event.assignees] == ["Ines Moreau"]
    assert event.priority == "P1"
    assert event.note is None


def test_a_note_is_the_text_of_the_annotation() -> None:
    """PagerDuty puts it into the log entry's channel, or with other entries beside it."""
    raw = read("incident.annotate")

    assert parse_event(raw, IncidentAnnotate).note == "Rolled back checkout 418"
    raw["detail"]["log_entries"][0]["note"] = "Done"
    assert parse_event(raw, IncidentAnnotate).note == "Done"


def test_what_is_null_or_absent_is_none() -> None:
    """No priority, no log entry, nobody assigned."""
    assigned = parse_event(read("incident.assign"), IncidentAssign)
    custom = parse_event(read("incident.custom"), IncidentCustom)
    resolved = parse_event(read("incident.resolve"), IncidentResolve)

    assert assigned.priority is None
    assert (custom.log_entry, custom.agent, custom.note) == (None, None, None)
    assert resolved.assignees == []
    assert resolved.payload.resolve_reason is None
    assert parse_event(read("incident.resolve.merged"), IncidentResolve).payload.resolve_reason == "merged"


def test_an_escalation_has_an_entry_for_each_person() -> None:
    """The accessor gives the first of them."""
    event = parse_event(read("incident.escalate"), IncidentEscalate)

    assert len(event.detail.log_entries) == 2
    assert event.log_entry == event.detail.log_entries[0]
    assert [user.summary for user in event.assignees] == ["Tomas Lind", "Ines Moreau"]


def test_the_incident_is_as_it_was_after_the_change() -> None:
    """With what will happen next."""
    event = parse_event(read("incident.acknowledge"), IncidentAcknowledge)

    assert event.payload.status == "acknowledged"
    assert event.payload.acknowledgements[0].acknowledger.summary == "Ines Moreau"
    assert [action.type for action in event.payload.pending_actions] == ["unacknowledge", "resolve"]


# Deviations


def test_a_bent_incident_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.incident.trigger"), IncidentTrigger)

    incident = ("detail", "incident")
    entry = ("detail", "log_entries", 0, "agent")
    assert {d.path: d.kind for d in event.deviations()} == {
        ("detail", "created_on"): "contradiction",
        (*incident, "incident_number"): "contradiction",
        (*incident, "urgency"): "absent",
        (*incident, "priority"): "contradiction",
        (*incident, "service", "status"): "null",
        (*incident, "assignments", 0, "assignee"): "null",
        (*entry, "id"): "absent",
        (*entry, "type"): "absent",
        ("detail", "webhook", "name"): "null",
    }
    assert event.payload.title == "Checkout latency above 2 s"
    assert event.payload.metadata == {}
    assert event.payload.model_extra == {"new_field": {"a": 1}}
    assert event.occurred_at == event.time
    for name in ("priority", "assignees"):
        with pytest.raises(FieldUnavailableError):
            getattr(event, name)


# What is no delivery


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("broken.v3_webhook", r"`detail.event` is an object.*incident.trigger, and not a V3 webhook"),
        ("broken.no_event", r"`detail.event` is missing, where PagerDuty sends a type such as"),
        ("broken.detail_text", r"`detail` is a string.*decode"),
    ],
)
def test_what_is_no_message_is_refused_clearly(name: str, said: str) -> None:
    """By both, and without a value of the delivery."""
    for read_it in (parse_event, identify):
        with pytest.raises(InvalidEventError, match=f"not a delivery of pagerduty: {said}") as caught:
            read_it(read(name))

        assert caught.value.partner == "pagerduty"
        assert "Moreau" not in str(caught.value)


# Personal data


def test_names_of_people_stay_out_of_repr_and_errors() -> None:
    """Of the event, its parts, its deviations, what is raised, and what is logged."""
    raw = read("incident.annotate")
    raw["detail"]["incident"]["title"] = ["Ines Moreau"]
    event = parse_event(raw, IncidentAnnotate)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.payload.title
    with pytest.raises(InvalidEventError) as refused:
        parse_event(raw, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.agent), repr(event.deviations())]
    shown += [str(caught.value), repr(caught.value), str(refused.value), repr(refused.value)]
    shown += [str(event.log_fields()), repr(identify(raw))]

    assert not any("Moreau" in text or "Rolled back" in text for text in shown)


# Patterns


def test_patterns_ask_for_the_event_type() -> None:
    """The detail-type is the same for all of them."""
    fields = IncidentTrigger.fields
    pattern = EventPattern.of(IncidentTrigger, fields.payload.urgency.equals("high"))

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/pagerduty.com/"}],
        "detail-type": ["PagerDuty Webhook"],
        "detail": {"event": ["incident.trigger"], "incident": {"urgency": ["high"]}},
    }
    assert pattern.matches(read("incident.trigger"))
    assert not pattern.matches(read("incident.resolve"))


def test_the_pattern_of_all_incidents_lets_unknown_types_through() -> None:
    """So that they reach the function's log, and not nothing."""
    pattern = EventPattern.of(PagerDutyEvent)

    assert all(pattern.matches(read(name)) for name in [*KINDS, "unknown.incident.priority_updated"])


# The rest


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"agent", "assignees", "detail", "log_entry", "note", "payload", "priority"}),
        ("event.detail.", {"created_on", "event", "incident", "log_entries", "webhook"}),
        ("event.payload.", {"assignments", "incident_number", "service", "status", "title", "urgency"}),
        ("event.payload.service.", {"escalation_policy", "name", "status"}),
    ],
)
def test_editors_complete_what_an_incident_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("pagerduty", "IncidentTrigger", typed)

    assert offered <= names
