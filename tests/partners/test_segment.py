"""Segment: calls, classic and mapped, properties and traits as types of the user's own, and times."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample, sample_names, walk
from events.test_properties import EVERY_CHECK, JSON, assert_lossless
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    segment,
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

Json = dict[str, Any]

RELAXED = settings(max_examples=150, suppress_health_check=EVERY_CHECK)


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


def with_detail(raw: Json, **fields: object) -> Json:
    """A copy of a delivery with other fields in its detail."""
    return {**raw, "detail": {**raw["detail"], **fields}}


def without(raw: Json, *names: str) -> Json:
    """A copy of a delivery without some fields of its detail."""
    return {**raw, "detail": {k: v for k, v in raw["detail"].items() if k not in names}}


# Kinds


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_sample_that_parses_to_its_own_class(kind: str) -> None:
    """Also strictly, and to a class that a handler of its family takes."""
    raw = read(kind)

    event = parse_event(raw, SegmentEvent, strict=True)

    assert type(event) is getattr(segment, KINDS[kind][1])
    assert event.kind == kind == identify(raw).kind
    assert event.partner == "segment"
    assert event.source_id == "Xq3vT8mLw2"
    assert isinstance(event, PropertiesEvent) == (kind in ("track", "page", "screen"))
    assert isinstance(event, TraitsEvent) == (kind in ("identify", "group"))


@pytest.mark.parametrize("name", sample_names("segment"))
def test_every_sample_reads_as_it_should(name: str) -> None:
    """Without a deviation, except for the bent and the unknown ones, and none loses anything."""
    if name.startswith("broken."):
        pytest.skip("refused: see below")
    raw = read(name)

    event = parse_event(raw)

    assert event.to_dict() == raw
    assert identify(raw).idempotency_key == event.idempotency_key
    assert_lossless(event, raw)
    if not name.startswith(("bent.", "unknown.")):
        assert event.deviations() == []
        parse_event(raw, strict=True)


def test_the_catalog_says_that_none_was_seen() -> None:
    """Segment documents them; no delivery on a bus has shown one."""
    kinds = {kind.kind: kind for kind in catalog.kinds("segment")}

    assert set(kinds) == set(KINDS)
    assert len(kinds) == 6
    assert {kind.status for kind in kinds.values()} == {"unverified"}
    assert all(kind.detail_type == name for name, kind in kinds.items())
    for kind in kinds.values():
        model = getattr(segment, kind.class_name)
        assert model.docs_url == kind.docs_url
        assert kind.docs_url in (model.__doc__ or "")


def test_expecting_another_call_is_an_error(track: Json) -> None:
    """As for any partner."""
    with pytest.raises(UnexpectedEventError, match="expected Identify, but the delivery is Track"):
        parse_event(track, Identify)


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


PLACES = [
    (name, place)
    for name in ("track", "identify", "alias", "bent.track.properties_only", "unknown.mapped")
    for place, _ in walk(read(name))
    if place
]


@RELAXED
@given(st.sampled_from(PLACES), JSON)
def test_whatever_stands_in_a_place_nothing_is_lost(
    place: tuple[str, tuple[str | int, ...]], value: object
) -> None:
    """Read or refused; kind and key are those of identify; what is left is lossless."""
    name, path = place
    raw = read(name)
    target: Any = raw
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    before = copy.deepcopy(raw)
    try:
        event = parse_event(raw)
    except InvalidEventError:
        return

    assert raw == before
    assert event.to_dict() == before
    assert identify(raw).idempotency_key == event.idempotency_key
    assert_lossless(event, raw)
    if isinstance(event, SegmentEvent):
        assert identify(raw).kind == event.kind


@pytest.mark.parametrize("read_it", [parse_event, identify])
def test_a_detail_that_is_text_is_refused(read_it: Callable[[Json], object]) -> None:
    """With the advice to decode it."""
    with pytest.raises(InvalidEventError, match=r"not a delivery of segment: `detail` is a string.*decode"):
        read_it(read("broken.detail_text"))


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
    jedi = pytest.importorskip("jedi")
    head = "from partner_events.segment import Track\n\ndef handler(event: Track):\n    "
    project = jedi.Project(ROOT / "src", added_sys_path=[str(ROOT / "src")])
    script = jedi.Script(head + typed, path=ROOT / "src" / "handler.py", project=project)

    names = {completion.name for completion in script.complete()}

    assert offered <= names


def test_identify_loads_no_model(track: Json) -> None:
    """It knows kind and key from a few fields."""
    code = (
        f"from partner_events import identify\nidentify({json.dumps(track)!r})\n"
        "import sys; print([m for m in sys.modules if 'pydantic' in m or '.models' in m])"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert run.stdout == "[]\n"


WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", "no folder")) / "segment.jsonl"


@pytest.mark.skipif(not WIRE.exists(), reason="the reference deliveries are not here")
def test_no_delivery_of_reference_is_lost(record_property: Callable[[str, object], None]) -> None:
    """Each parses to the class of its kind and loses nothing; the pages' shortest examples lack fields."""
    classes: list[str] = []
    for line in WIRE.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)["event"]

        event = parse_event(raw, SegmentEvent)

        assert event.kind == raw["detail"]["type"]
        assert event.to_dict() == raw
        assert_lossless(event, raw)
        assert {(d.path[1], d.kind) for d in event.deviations()} <= {
            ("messageId", "absent"),
            ("timestamp", "absent"),
        }
        classes.append(type(event).__name__)
    assert classes
    record_property("classes", classes)
