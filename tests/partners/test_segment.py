"""Segment: calls, classic and mapped, properties and traits as types of the user's own, and times."""

import copy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import read_sample
from pydantic import BaseModel
from support.editors import completed

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)
from partner_events.patterns import EventPattern
from partner_events.segment import (
    Alias,
    Group,
    Identify,
    Page,
    PropertiesEvent,
    Screen,
    SegmentEvent,
    Track,
    TraitsEvent,
    UnknownSegmentEvent,
)
from partner_events.segment.events import KINDS

from .contract import with_detail, without

Json = dict[str, Any]


class OrderCompleted(BaseModel):
    """Properties as the user's tracking plan has them."""

    order_id: str
    total: float


class Customer(BaseModel):
    """Traits as the user's tracking plan has them."""

    name: str
    plan: str


def read(name: str) -> Json:
    return read_sample(name, "segment")


@pytest.fixture
def track() -> Json:
    """A typical delivery: somebody did something."""
    return read("track")


# Kinds


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_is_of_its_families(kind: str) -> None:
    """Whose classes handlers take, and each knows its source."""
    event = parse_event(read(kind), SegmentEvent)

    assert event.source_id == "Xq3vT8mLw2"
    assert isinstance(event, PropertiesEvent) == (kind in ("track", "page", "screen"))
    assert isinstance(event, TraitsEvent) == (kind in ("identify", "group"))


def test_the_catalog_says_that_none_was_seen() -> None:
    """Segment documents them; no delivery on a bus has shown one."""
    kinds = {kind.kind: kind for kind in catalog.kinds("segment")}

    assert set(kinds) == set(KINDS)
    assert {kind.status for kind in kinds.values()} == {"unverified"}
    assert all(kind.detail_type == name for name, kind in kinds.items())


# Mapped deliveries


def test_a_mapping_may_give_any_detail_type() -> None:
    """The message's type tells the kind; the detail-type is what the mapping says."""
    raw = read("unlisted.track.named")

    event = parse_event(raw, Track, strict=True)

    assert event.kind == identify(raw).kind == "track"
    assert event.detail_type == "Order Completed"
    assert event.payload.event == "Order Completed"
    assert event.resources == ["shop"]


def test_a_mapping_may_leave_the_type_to_the_detail_type() -> None:
    """What it does not map is unavailable where it is read, and the rest is kept."""
    raw = read("bent.track.properties_only")

    event = parse_event(raw, Track)

    assert event.kind == identify(raw).kind == "track"
    assert event.detail.model_extra == raw["detail"]
    assert event.occurred_at == event.time
    assert event.idempotency_key.strength == "envelope"
    assert {d.path[1:] for d in event.deviations()} == {
        ("event",),
        ("messageId",),
        ("timestamp",),
        ("type",),
    }
    with pytest.raises(FieldUnavailableError, match="`event` of TrackMessage is not available"):
        _ = event.payload.event


def test_a_mapping_that_says_no_call_is_an_unknown_event() -> None:
    """Its kind is the detail-type, and its payload what was mapped."""
    raw = read("unknown.mapped")

    event = parse_event(raw, UnknownSegmentEvent)

    assert isinstance(event, SegmentEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == identify(raw).kind == "Order Completed"
    assert event.payload.model_extra == {"order": "order-4127", "who": "user-8841"}
    assert event.idempotency_key.value == "ajs-next-mapped"


@pytest.mark.parametrize(
    ("own", "detail_type", "expected"),
    [
        ("track", "identify", "track"),
        ("delete", "track", "track"),
        ("delete", "Order Completed", "delete"),
        ("", "track", "track"),
        (None, "Order Completed", "Order Completed"),
        (["track"], "page", "page"),
        (7, "x", "x"),
    ],
)
def test_the_type_goes_before_the_detail_type(
    track: Json, own: object, detail_type: str, expected: str
) -> None:
    """Unless it is no call and the detail-type is one."""
    raw = {**with_detail(track, type=own), "detail-type": detail_type}

    assert parse_event(raw).kind == identify(raw).kind == expected


# Keys and times


def test_the_key_is_the_messages_id(track: Json) -> None:
    """Segment drops what it receives twice by it; EventBridge's id does not matter."""
    key = identify(track).idempotency_key

    assert (key.value, key.strength) == (track["detail"]["messageId"], "inferred")
    assert key == identify({**track, "id": "another"}).idempotency_key


@pytest.mark.parametrize("nothing", [None, "", 7, ["x"]])
def test_without_a_messages_id_the_envelopes_is_the_key(track: Json, nothing: object) -> None:
    """It is weaker, and says so."""
    key = identify(with_detail(track, messageId=nothing)).idempotency_key

    assert (key.value, key.strength) == (track["id"], "envelope")


def test_times_are_aware_datetimes(track: Json) -> None:
    """The text stays what it was; Segment corrects the timestamp for a wrong clock."""
    event = parse_event(track, Track)

    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 8, 200_000, UTC)
    assert event.sent_at == datetime(2026, 11, 3, 14, 21, 7, tzinfo=UTC)
    assert event.received_at == datetime(2026, 11, 3, 14, 21, 8, 300_000, UTC)
    assert event.delay == timedelta(seconds=2.8)
    assert event.payload.originalTimestamp == "2026-11-03T14:21:06.900Z"
    assert SegmentEvent.typical_delay is None


@pytest.mark.parametrize("text", ["", "yesterday", "2026-11-03T14:21:08", 1793715668, None])
def test_what_is_no_time_has_no_datetime(track: Json, text: object) -> None:
    """The event's time is then the envelope's, and logging goes on."""
    event = parse_event(with_detail(track, timestamp=text), Track)

    assert event.occurred_at == event.time
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


def test_an_absent_time_is_none_and_one_of_another_type_unavailable(track: Json) -> None:
    """As everywhere."""
    absent = parse_event(without(track, "sentAt", "receivedAt"), Track)
    bent = parse_event(with_detail(track, sentAt=7), Track)

    assert (absent.sent_at, absent.received_at) == (None, None)
    with pytest.raises(FieldUnavailableError, match="`sentAt` of TrackMessage is not available"):
        _ = bent.sent_at


# Messages


def test_each_call_has_its_own_fields() -> None:
    """Beside those that all have."""
    assert parse_event(read("page"), Page).payload.category == "Shop"
    assert parse_event(read("screen"), Screen).payload.name == "Basket"
    assert parse_event(read("group"), Group).payload.groupId == "org-77"
    alias = parse_event(read("alias"), Alias)
    assert (alias.payload.previousId, alias.payload.userId) == (alias.payload.anonymousId, "user-8841")


def test_the_context_is_typed(track: Json) -> None:
    """And keeps what is not documented."""
    raw = copy.deepcopy(track)
    raw["detail"]["context"]["clientHints"] = {"a": 1}

    context = parse_event(raw, Track).payload.context

    assert context is not None
    assert context.app is not None
    assert context.app.build == "541"
    assert context.screen is not None
    assert context.screen.density == 3
    assert context.model_extra == {"clientHints": {"a": 1}}


def test_a_version_is_text_or_a_number(track: Json) -> None:
    """Both are sent, and each stays what it is."""
    assert parse_event(track, Track, strict=True).payload.version == 2
    assert parse_event(with_detail(track, version="1.1"), Track, strict=True).payload.version == "1.1"


def test_an_anonymous_message_has_no_user() -> None:
    """Null and absent are None."""
    event = parse_event(read("track.anonymous"), Track)

    assert event.payload.userId is None
    assert event.payload.context is None
    assert event.payload.properties is None


# Types of the user's own


def test_properties_and_traits_are_read_as_types_of_the_users(track: Json) -> None:
    """Whatever pydantic can validate; in the message they are dicts as they came."""
    event = parse_event(track, Track)

    assert event.properties_as(OrderCompleted) == OrderCompleted(order_id="order-4127", total=49.9)
    assert event.payload.properties == track["detail"]["properties"]
    assert parse_event(read("identify"), Identify).traits_as(Customer).plan == "pro"
    assert parse_event(read("group"), Group).traits_as(dict[str, object])["industry"] == "Retail"


def test_properties_that_were_not_sent_are_unavailable() -> None:
    """And those that are no object deviate."""
    with pytest.raises(FieldUnavailableError, match=r"`properties` of TrackMessage.*does not carry it"):
        parse_event(read("track.anonymous"), Track).properties_as(OrderCompleted)
    with pytest.raises(FieldUnavailableError, match="has a string there, where an object or null"):
        parse_event(read("bent.track"), Track).properties_as(OrderCompleted)


def test_properties_that_do_not_fit_are_an_error_with_places_and_without_values() -> None:
    """Such as those of another event."""
    raw = with_detail(read("track"), properties={"total": "ines.moreau"})

    with pytest.raises(
        InvalidEventError, match=r"`detail.properties` cannot be read as OrderCompl"
    ) as caught:
        parse_event(raw, Track).properties_as(OrderCompleted)

    assert {each.path[2:] for each in caught.value.errors} == {("order_id",), ("total",)}
    assert "moreau" not in str(caught.value) + repr(caught.value)


# Deviations


def test_a_bent_message_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.track"), Track)

    assert {d.path[1:]: d.kind for d in event.deviations()} == {
        ("messageId",): "contradiction",
        ("timestamp",): "contradiction",
        ("properties",): "contradiction",
        ("event",): "null",
        ("context", "ip"): "contradiction",
        ("context", "app"): "contradiction",
        ("context", "screen", "width"): "contradiction",
    }
    assert event.payload.userId == "user-8841"
    assert event.payload.integrations == {}
    assert event.payload.model_extra == {"custom": {"a": 1}}


# Personal data


def test_traits_and_addresses_stay_out_of_repr_and_errors() -> None:
    """Of the event, its parts, its deviations, what is raised, and what is logged."""
    bent = with_detail(read("identify"), userId=["ines.moreau@example.com"])
    event = parse_event(bent, Identify)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.payload.userId
    with pytest.raises(InvalidEventError) as refused:
        parse_event(bent, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.payload.context)]
    shown += [repr(event.deviations()), str(caught.value), str(refused.value), repr(refused.value)]
    shown += [str(event.log_fields()), repr(identify(bent))]

    assert not any("oreau" in text or "203.0.113" in text for text in shown)


# Patterns


def test_patterns_ask_for_the_detail_type() -> None:
    """Which the classic destination sends, and the other by default."""
    fields = Track.fields
    pattern = EventPattern.of(
        Track,
        fields.payload.event.equals("Order Completed"),
        fields.payload.properties["total"].numeric(">=", 10),
    )

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/segment.com/"}],
        "detail-type": ["track"],
        "detail": {"event": ["Order Completed"], "properties": {"total": [{"numeric": [">=", 10]}]}},
    }
    assert pattern.matches(read("track"))
    assert not pattern.matches(read("page"))


@pytest.mark.parametrize(
    ("family", "kinds"),
    [
        (SegmentEvent, set(KINDS)),
        (PropertiesEvent, {"track", "page", "screen"}),
        (TraitsEvent, {"identify", "group"}),
    ],
)
def test_families_have_patterns(family: type[SegmentEvent], kinds: set[str]) -> None:
    """Which let through what a handler of the family takes."""
    pattern = EventPattern.of(family)

    assert {kind for kind in KINDS if pattern.matches(read(kind))} == kinds


# The rest


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"detail", "payload", "properties_as", "received_at", "sent_at", "source_id"}),
        ("event.payload.", {"anonymousId", "context", "event", "messageId", "properties", "userId"}),
    ],
)
def test_editors_complete_what_a_call_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("segment", "Track", typed)

    assert offered <= names
