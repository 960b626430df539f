"""What is no delivery is refused clearly, and no value of a delivery ever stands in a text."""

import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any

import pytest
from conftest import Place, read_sample, walk
from pydantic import BaseModel, ValidationError

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEvent,
    PartnerEventsError,
    UnexpectedEventError,
    UnknownEvent,
    identify,
    parse_event,
)
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.stripe.models import PaymentIntent

Json = dict[str, Any]
Sample = Callable[[str], Json]


def envelope(**changes: object) -> Json:
    base: Json = {"id": "1", "source": "com.example", "detail-type": "t", "detail": {}}
    return {name: value for name, value in {**base, **changes}.items() if value is not ...}


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "the JSON is an array"),
        ("null", "the JSON is null"),
        ('"text"', "the JSON is a string"),
        (b"\xff\xfe", "not UTF-8"),
        (None, "got null"),
        (5, "got an integer"),
        ([], "got an array"),
        (object(), "got a Python object"),
        ('{"a": NaN}', "number"),
        ('{"a": -Infinity}', "number"),
        ('{"a": 1e999}', "number"),
        ('{"a": ' + "9" * 5000 + "}", "number"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested"),
        ({}, "`source` is missing"),
        (envelope(source=...), "`source` is missing"),
        (envelope(source=5), "`source` is an integer"),
        (envelope(**{"detail-type": None}), "`detail-type` is null"),
        (envelope(id=...), "`id` is missing"),
        (envelope(detail=...), "`detail` is missing"),
        (envelope(detail=None), "`detail` is null"),
        (envelope(detail=[]), "`detail` is an array"),
    ],
)
@pytest.mark.parametrize("read", [parse_event, identify])
def test_what_is_no_delivery_is_refused(read: Callable[[Any], object], raw: object, message: str) -> None:
    """parse_event and identify share one decoder and one idea of an envelope."""
    with pytest.raises(InvalidEventError, match=message) as caught:
        read(raw)

    assert caught.value.errors
    assert caught.value.raw is raw or isinstance(raw, dict)


@pytest.mark.parametrize("read", [parse_event, identify])
@pytest.mark.parametrize("depth", [1_000, 10_000, 30_000])
def test_a_deep_delivery_is_read_or_refused(read: Callable[[str], object], depth: int) -> None:
    """How deep Python decodes depends on its version and on the stack; nothing else is raised anywhere."""
    deep = '{"a":' * depth + "1" + "}" * depth
    text = json.dumps(envelope(detail="...")).replace('"..."', deep)

    try:
        error = ""
        read(text)
    except InvalidEventError as refused:
        error = str(refused)

    assert not error or "nested deeper than Python" in error


def test_every_problem_of_an_envelope_is_listed() -> None:
    """Not only the first."""
    with pytest.raises(InvalidEventError) as caught:
        parse_event({"id": 5})

    assert {problem.path for problem in caught.value.errors} == {
        ("source",),
        ("detail-type",),
        ("id",),
        ("detail",),
    }


@pytest.mark.parametrize("text", ["{}", '{"a": 1}', ""])
def test_a_detail_of_text_is_kept_where_no_partner_claims_it(text: str) -> None:
    """EventBridge Scheduler sends its detail as text."""
    event = parse_event(envelope(source="aws.scheduler", detail=text))

    assert type(event) is UnknownEvent
    assert event.detail == text


@pytest.mark.parametrize("name", ["broken.detail_text", "broken.no_object"])
def test_a_broken_frame_is_an_invalid_event(sample: Sample, name: str) -> None:
    """Not what the partner sends, whatever the envelope says."""
    with pytest.raises(InvalidEventError, match="not a delivery of stripe: `detail") as caught:
        parse_event(sample(name))

    error = caught.value
    assert error.partner == "stripe"
    assert error.source is not None
    assert error.detail_type in {"payment_intent.succeeded", "charge.succeeded"}


@pytest.mark.parametrize(
    ("detail", "place"),
    [
        ({}, ("detail", "data")),
        ({"object": "event"}, ("detail", "data")),
        ({"object": "event", "data": "text"}, ("detail", "data")),
        ({"object": "event", "data": {}}, ("detail", "data", "object")),
        ({"object": "event", "data": {"object": []}}, ("detail", "data", "object")),
        ({"object": "event", "data": {"object": None}}, ("detail", "data", "object")),
        ("{}", ("detail",)),
    ],
)
def test_the_error_leads_to_the_broken_place(detail: object, place: tuple[str, ...]) -> None:
    """The path is in the text and among the errors."""
    raw = envelope(source="aws.partner/stripe.com/ed_1", detail=detail)

    with pytest.raises(InvalidEventError, match=f"`{'.'.join(place)}`") as caught:
        parse_event(raw)

    assert [problem.path for problem in caught.value.errors] == [place]


def test_the_last_of_duplicate_keys_wins() -> None:
    """As in every JSON decoder of Python."""
    text = '{"id":"1","source":"a","source":"b","detail-type":"t","detail":{}}'

    assert parse_event(text).source == "b"


def test_integers_of_any_size_are_kept(paid: Json) -> None:
    """JSON has no limit for integers, and Python has none."""
    paid["detail"]["data"]["object"]["amount"] = 2**80

    event = parse_event(json.dumps(paid), PaymentIntentSucceeded)

    assert event.payload.amount == 2**80
    assert event.model_dump(mode="json", by_alias=True, exclude_unset=True) == paid


@pytest.mark.parametrize("depth", [50, 500, 10_000])
def test_deep_nesting_in_unknown_fields_is_kept(paid: Json, depth: int) -> None:
    """A mapping may be nested deeper than Python recurses."""
    deep: object = 1
    for _ in range(depth):
        deep = {"a": deep}
    paid["detail"]["data"]["object"]["new"] = deep

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.amount == 9999
    copy = event.to_dict()
    assert copy is not paid
    assert copy["id"] == paid["id"]


@pytest.mark.parametrize("depth", [5, 10_000])
def test_deep_nesting_in_a_circle_of_objects_ends(paid: Json, depth: int) -> None:
    """Objects that contain each other read, or are refused: never another error, never a hang."""
    intent = paid["detail"]["data"]["object"]
    inner = {**intent}
    for _ in range(depth):
        inner = {**intent, "last_payment_error": {"type": "card_error", "payment_intent": inner}}
    paid["detail"]["data"]["object"] = inner

    if depth == 5:
        assert parse_event(paid).deviations() == []
    else:
        with pytest.raises(InvalidEventError, match="nested deeper"):
            parse_event(paid)


def test_what_contains_itself_is_read_and_cannot_be_copied(paid: Json) -> None:
    """No JSON does, but Python objects can."""
    paid["detail"]["data"]["object"]["new"] = paid

    event = parse_event(paid)

    assert event.deviations() == []
    with pytest.raises(InvalidEventError, match="contains itself"):
        event.to_dict()


def test_a_mapping_that_contains_itself_is_refused(paid: Json) -> None:
    """Before anything is made of it."""
    paid["detail"]["data"]["object"]["new"] = MappingProxyType(paid)

    with pytest.raises(InvalidEventError, match="contains itself"):
        parse_event(MappingProxyType(paid))


def test_objects_that_double_at_each_level_are_copied_once(paid: Json) -> None:
    """What is in several places of a Python object is one object in its copy, too."""
    doubled: object = []
    for _ in range(100):
        doubled = [doubled, doubled]
    paid["detail"]["data"]["object"]["new"] = doubled

    assert parse_event(paid).to_dict()["id"] == paid["id"]


@pytest.mark.parametrize("name", ["datadog/query_alert_monitor", "stripe/payment_intent.succeeded"])
def test_an_integer_that_python_cannot_write_is_no_id(name: str) -> None:
    """It has more digits than Python makes text of."""
    partner, _, kind = name.partition("/")
    raw: Any = read_sample(kind, partner)
    raw["detail"]["id"] = 10**5000

    assert len(identify(raw).idempotency_key.value) < 100
    assert parse_event(raw).to_dict() == raw


@pytest.mark.parametrize("new", [{"\ud800": "a"}, {"a": "\ud800"}, ["\udc00"]])
def test_half_a_character_is_dumped_as_it_came(paid: Json, new: object) -> None:
    """JSON text may have one without the other, also in a key."""
    paid["detail"]["data"]["object"]["new"] = new

    event = parse_event(json.dumps(paid))
    changed = event.model_copy(update={"region": "eu-west-1"})

    assert event.model_dump(mode="json", by_alias=True, exclude_unset=True) == paid
    assert changed.raw == {**paid, "region": "eu-west-1"}
    assert "evt_" in repr(changed)


def test_a_megabyte_of_text_is_read(paid: Json) -> None:
    """Size alone is no problem."""
    paid["detail"]["data"]["object"]["description"] = "x" * 1_000_000

    event = parse_event(json.dumps(paid), PaymentIntentSucceeded)

    assert event.payload.description is not None
    assert len(event.payload.description) == 1_000_000


CANARY = "canary-7c1f"


def canaries(value: object, place: Place) -> Iterator[Place]:
    """All places of the payload's and the frame's values."""
    return (inner for inner, found in walk(value, place) if not isinstance(found, (dict, list)))


def planted(delivery: Json, place: Place, value: object) -> Json:
    """The delivery with a value at a place."""
    copy: Json = json.loads(json.dumps(delivery))
    target: Any = copy
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return copy


def texts_of(event: PartnerEvent) -> Iterator[str]:
    """Everything that an event, its models and their errors say in words."""
    yield from (repr(event), str(event), repr(event.deviations()))
    for model in (event.detail, getattr(event.detail, "data", None)):
        yield from (repr(model), str(model))
        for name in type(model).model_fields if isinstance(model, BaseModel) else ():
            try:
                value = getattr(model, name)
            except FieldUnavailableError as error:
                yield from (str(error), repr(error))
            else:
                yield repr(value) if not isinstance(value, (str, int, list, dict)) else ""


@pytest.mark.parametrize("kind", ["text", "number", "list", "object"])
def test_no_value_stands_in_a_repr_or_an_error(paid: Json, kind: str) -> None:
    """A canary in place of every single value shows up in no text, strict or not."""
    value = {"text": CANARY, "number": 714715716, "list": [CANARY], "object": {"k": CANARY}}[kind]
    marks = (CANARY, "714715716")
    for place in canaries(paid["detail"], ("detail",)):
        if place == ("detail", "id"):
            continue  # The key, which a repr shows on purpose.
        raw = planted(paid, place, value)
        texts: list[str] = []
        for strict in (False, True):
            try:
                texts += texts_of(parse_event(raw, strict=strict))
            except PartnerEventsError as error:
                texts += [str(error), repr(error), "".join(traceback.format_exception(error))]
        try:
            PaymentIntent.model_validate(raw["detail"]["data"]["object"])
        except (ValidationError, TypeError, KeyError) as error:
            texts.append(str(error))

        shown = [text for text in texts if any(mark in text for mark in marks)]
        assert shown == [], f"{place}: {shown[:1]}"


def test_the_key_of_a_map_is_no_ones_business(paid: Json) -> None:
    """Keys of a user's own map are data, too."""
    paid["detail"]["data"]["object"]["metadata"] = {CANARY: 5}

    with pytest.raises(InvalidEventError) as caught:
        parse_event(paid, strict=True)

    assert CANARY not in str(caught.value)
    assert caught.value.errors[0].path[-1] == CANARY


def test_what_is_no_time_is_not_in_the_error_of_a_model(paid: Json) -> None:
    """A user who validates a model is told what a time is, and not what stood there."""
    paid["time"] = CANARY

    with pytest.raises(ValidationError, match="ISO 8601") as caught:
        PaymentIntentSucceeded.model_validate(paid)

    assert CANARY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("name", "created"),
    [
        ("payment_intent.succeeded", 10**20),
        ("payment_intent.succeeded", -(10**15)),
        ("v1.account.updated", CANARY),
        ("v1.account.updated", "2026-11-03T14:21:07"),
    ],
    ids=["too late", "too early", "no time", "no offset"],
)
def test_what_is_no_time_is_no_occurrence(sample: Sample, name: str, created: object) -> None:
    """The delivery's time is the next best, also in a log."""
    raw = sample(name)
    raw["detail"]["created"] = created

    event = parse_event(raw)

    assert event.occurred_at == event.time
    assert event.log_fields()["occurred_at"] == event.time.isoformat()


def test_unknown_events_show_no_values_either() -> None:
    """Not the detail-type, not the payload."""
    event = parse_event(envelope(source=CANARY, detail={"a": CANARY}, **{"detail-type": CANARY}))

    assert CANARY not in repr(event)


def test_what_was_not_expected_is_named_by_its_envelope_alone() -> None:
    """Detail-type and source are what a rule asks for; an unknown kind inside the detail may be any text."""
    raw = envelope(
        source="aws.partner/auth0.com/example-tenant/auth0.logs",
        detail={"log_id": CANARY, "data": {"type": CANARY, "log_id": CANARY}},
        **{"detail-type": "Auth0 log"},
    )

    with pytest.raises(UnexpectedEventError) as caught:
        parse_event(raw, ChargeSucceeded)

    assert caught.value.kind == CANARY
    assert str(caught.value) == (
        "expected ChargeSucceeded, but the delivery is UnknownAuth0Event (detail-type 'Auth0 log', source "
        "'aws.partner/auth0.com/example-tenant/auth0.logs'); narrow the rule's event pattern, or expect "
        "this class too"
    )


def test_log_lines_of_errors_hold_no_values(paid: Json, caplog: pytest.LogCaptureFixture) -> None:
    """logging.exception writes the whole chain."""
    paid["detail"]["data"]["object"]["amount"] = CANARY
    try:
        parse_event(paid, strict=True)
    except InvalidEventError:
        logging.getLogger().exception("refused")

    assert "refused" in caplog.text
    assert CANARY not in caplog.text


@pytest.mark.parametrize("strict", [False, True])
def test_errors_can_be_pickled(sample: Sample, strict: bool) -> None:
    """Facts included: worker processes hand errors on."""
    raw = sample("bent.payment_intent.succeeded" if strict else "broken.no_object")
    with pytest.raises(InvalidEventError) as caught:
        parse_event(raw, strict=strict)

    duplicate = pickle.loads(pickle.dumps(caught.value))

    assert str(duplicate) == str(caught.value)
    assert duplicate.errors == caught.value.errors
    assert duplicate.raw == raw
