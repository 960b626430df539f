"""OneLogin: numbers as kinds, times of its own form, keys, and what is not known."""

import tomllib
from datetime import UTC, datetime
from typing import Any

import pytest
from conftest import ROOT, read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import InvalidEventError, UnknownEvent, catalog, identify, parse_event, parse_events
from partner_events._wire.secrets import Cover
from partner_events.onelogin import OneLoginEvent, UnknownOneLoginEvent, UserUpdated
from partner_events.patterns import EventPattern
from partner_events.testing import sample

from .contract import class_of, with_detail

Json = dict[str, Any]

FACTS = tomllib.loads((ROOT / "schemas" / "onelogin" / "facts.toml").read_text(encoding="utf-8"))


def read(name: str) -> Json:
    return read_sample(name, "onelogin")


# Kinds


def test_a_kind_is_a_number() -> None:
    """As text; its detail-type is not known."""
    kinds = catalog.kinds("onelogin")

    assert {kind.kind for kind in kinds} == set(FACTS["types"])
    assert {(kind.detail_type, kind.status) for kind in kinds} == {(None, "unverified")}


@pytest.mark.parametrize("kind", catalog.kinds("onelogin"), ids=lambda kind: kind.class_name)
def test_patterns_ask_for_the_number(kind: catalog.Kind) -> None:
    """A number, since EventBridge distinguishes it from text; and for no detail-type."""
    event_class = class_of(kind)

    pattern = EventPattern.of(event_class)

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/onelogin.com/"}],
        "detail": {"event_type_id": [int(kind.kind)]},
    }
    assert pattern.matches(sample(event_class))


@given(st.integers(0, 2**31).filter(lambda number: str(number) not in FACTS["types"]))
def test_any_other_number_is_an_unknown_event(number: int) -> None:
    """With the same fields."""
    event = parse_event(with_detail(read("unknown.type"), event_type_id=number), OneLoginEvent, strict=True)

    assert isinstance(event, UnknownOneLoginEvent)
    assert isinstance(event, UnknownEvent)
    assert (event.kind, event.event_type_id) == (str(number), number)
    assert event.payload.user_name == "Maya Lindqvist"


@pytest.mark.parametrize("value", ["5 ", "USER_LOGGED_IN", "", 5.0, True, None, 10**400])
def test_what_is_not_the_number_of_a_type_is_refused(value: object) -> None:
    """A name is not one."""
    with pytest.raises(InvalidEventError, match=r"`detail\.event_type_id`"):
        identify(with_detail(read("unknown.type"), event_type_id=value))


def test_the_number_of_a_type_may_be_text() -> None:
    """It contradicts its type then, and says the same."""
    raw = with_detail(
        read("user_updated"), event_type_id=str(read("user_updated")["detail"]["event_type_id"])
    )

    event = parse_event(raw)

    assert type(event) is type(parse_event(read("user_updated")))
    assert event.kind == identify(raw).kind == raw["detail"]["event_type_id"]
    assert [each.path for each in event.deviations()] == [("detail", "event_type_id")]


@pytest.mark.parametrize("detail_type", ["OneLogin event", "Event", ""])
def test_the_detail_type_does_not_matter(detail_type: str) -> None:
    """Nobody has shown it."""
    raw = {**read("user_updated"), "detail-type": detail_type}

    assert isinstance(parse_event(raw, strict=True), UserUpdated)


# Fields


def test_null_and_absent_are_the_same() -> None:
    """Some deliveries have null where others have nothing; members that are not known are kept."""
    full, sparse = read("user_updated"), read("user_updated.sparse")

    events = [parse_event(raw, UserUpdated, strict=True) for raw in (full, sparse)]

    assert [event.payload.app_name for event in events] == [None, None]
    assert events[1].payload.directory_sync_run_id == 1586451234
    assert events[1].payload.model_extra == {"proxy_agent_id": None}


def test_times_say_utc() -> None:
    """They are not ISO 8601; what is not a time is that of the envelope."""
    raw = read("user_updated")

    assert parse_event(raw).occurred_at == datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)
    other = parse_event(with_detail(raw, event_timestamp="yesterday"))
    assert other.occurred_at == other.time


def test_the_uuid_is_the_key() -> None:
    """OneLogin does not say so; without it there is the envelope's id."""
    raw = read("user_updated")

    key = identify(raw).idempotency_key

    assert (key.value, key.strength) == (raw["detail"]["uuid"], "inferred")
    assert identify(with_detail(raw, uuid=None)).idempotency_key.strength == "envelope"


def test_a_detail_alone_is_recognized() -> None:
    """A rule's input path may leave nothing else."""
    (event,) = parse_events(read("user_updated")["detail"])

    assert isinstance(event, UserUpdated)


def test_people_are_sensitive() -> None:
    """Whoever shows a delivery covers them."""
    event = parse_event(read("user_updated.sparse"))

    shown = str(Cover(event.__event_sensitive__, event.raw).copy(event.to_dict()))

    for secret in ("Maya", "203.0.113", "Mozilla", "Updated user"):
        assert secret not in shown
