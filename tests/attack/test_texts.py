"""What came from outside, in all that the library says: it can neither forge a line nor flood one."""

import base64
import io
import json
import logging
import pickle
import warnings
from collections.abc import Callable, Iterator
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest
from conftest import SAMPLES, read_sample
from pydantic import ValidationError

from attack.hostile import EVERY, HOSTILE, LONG, check_text, mutations
from partner_events import Router, identify, parse_event, parse_events
from partner_events._base.text import TEXT
from partner_events._models.model import Model
from partner_events._wire.json import is_object
from partner_events.drift import drift_of_deliveries
from partner_events.errors import FieldUnavailableError, PartnerEventsError, UnknownCarrierError
from partner_events.patterns import EventPattern, InvalidPatternError
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.stripe.models.payment_intent import PaymentIntent

pytestmark = pytest.mark.once

Json = dict[str, Any]

SOME = [
    ("stripe", "payment_intent.succeeded"),
    ("auth0", "s"),
    ("datadog", "security_signal"),
    ("sailpoint", "access_request_dynamic_approver"),
    ("stripe", "v2.core.account.updated"),
]


def some_deliveries() -> list[Json]:
    return [
        read_sample(name, partner) for partner, name in SOME if (SAMPLES / partner / f"{name}.json").exists()
    ]


def said(error: BaseException) -> Iterator[str]:
    """All that is said of an error when it is shown: its texts, and those of its causes."""
    seen: BaseException | None = error
    while seen is not None:
        # pydantic's own text has a line for each problem; its repr is that text.
        yield from str(seen).split("\n") if isinstance(seen, ValidationError) else (str(seen), repr(seen))
        if isinstance(seen, PartnerEventsError):
            assert len(str(seen)) <= TEXT
            yield str(pickle.loads(pickle.dumps(seen)))
        for problem in getattr(seen, "errors", ()) if isinstance(seen, PartnerEventsError) else ():
            yield from (problem.message, repr(problem))
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def texts_of(delivery: Json) -> Iterator[str]:
    """All that the library says of one delivery, whatever is wrong with it."""
    for read in readers(delivery):
        try:
            read()
        except (PartnerEventsError, ValidationError) as error:
            yield from said(error)
    try:
        event = parse_event(delivery)
        yield repr(identify(delivery))
    except PartnerEventsError:
        return
    yield from (repr(event), str(event), repr(event.detail) if isinstance(event.detail, Model) else "")
    payload = getattr(event, "payload", None)
    # What has no class is a dict of Python's, which shows what is in it.
    yield repr(payload) if isinstance(payload, Model) else ""
    yield from (str(value) for value in event.log_fields().values())
    for deviation in event.deviations():
        yield repr(deviation)
    for model in (event, getattr(event, "detail", None), getattr(event, "payload", None)):
        for name in type(model).model_fields if isinstance(model, Model) else ():
            try:
                getattr(model, name)
            except FieldUnavailableError as error:
                yield from said(error)


def readers(delivery: Json) -> list[Callable[[], object]]:
    return [
        lambda: parse_event(delivery, strict=True),
        lambda: parse_event(delivery, PaymentIntentSucceeded),
        lambda: parse_event(json.dumps(delivery)),
        lambda: list(parse_events({"Records": [{"messageId": LONG, "body": json.dumps(delivery)}]})),
        lambda: list(parse_events([delivery])),
        lambda: PaymentIntentSucceeded.model_validate(delivery),
        lambda: PaymentIntentSucceeded(**delivery),
    ]


def test_no_text_about_a_delivery_can_be_forged() -> None:
    """Whatever key or value of it is hostile: errors, their causes, reprs, what is for logs."""
    random = Random(1)
    tried = 0
    for delivery in some_deliveries():
        for mutated in mutations(delivery, random):
            if not is_object(mutated):
                continue
            tried += 1
            for text in texts_of(mutated):
                check_text(text)
    assert tried > 300


@pytest.mark.parametrize("character", EVERY)
def test_every_such_character_is_escaped_in_every_error(character: str) -> None:
    """The detail-type, the API version, ids of records, keys of what is not a carrier."""
    name = f"a{character}b"
    delivery = read_sample("payment_intent.succeeded")
    unknown: Json = {**delivery, "source": name, "detail-type": name}
    versioned: Any = json.loads(json.dumps(delivery))
    versioned["detail"]["api_version"] = name
    del versioned["detail"]["data"]["object"]["amount"]

    with pytest.raises(PartnerEventsError) as unexpected:
        parse_event(unknown, PaymentIntentSucceeded)
    with pytest.raises(UnknownCarrierError) as carrier:
        list(parse_events({name: 1}))
    with pytest.raises(FieldUnavailableError) as unavailable:
        _ = parse_event(versioned, PaymentIntentSucceeded).payload.amount
    with pytest.raises(PartnerEventsError) as records:
        list(parse_events({"Records": [{"messageId": name, "body": "{"}]}))
    with pytest.raises(ValidationError) as invalid:
        PaymentIntent.model_validate({"metadata": {name: 1}})

    for raised in (unexpected, carrier, unavailable, records, invalid):
        texts = list(said(raised.value))
        assert not any(character in text for text in texts)
        # pydantic leaves the halves of characters out.
        assert raised is invalid or any(ascii(character)[1:-1] in text for text in texts)
    assert unavailable.value.api_version == name
    assert carrier.value.keys == (name,)


def test_pydantics_errors_are_of_bounded_length() -> None:
    """However many keys are wrong, and however long: the first hundred are named, and the rest counted."""
    paid: Any = read_sample("payment_intent.succeeded")["detail"]
    broken = {**paid["data"]["object"], "metadata": {f"{LONG}{n}": n for n in range(5_000)}}

    with pytest.raises(ValidationError) as error:
        PaymentIntent.model_validate(broken)

    assert len(str(error.value)) < 100_000
    assert error.value.error_count() == 101
    assert error.value.errors()[-1]["msg"] == "and 4900 more"
    assert error.value.errors()[0]["type"] == "string_type"


@pytest.mark.parametrize("make", ["model_validate", "model_validate_json", "call"])
def test_pydantics_errors_of_every_way_in_are_escaped(make: str) -> None:
    """The names of what is wrong are escaped; the error is pydantic's, with its types."""
    values = {"metadata": {HOSTILE.encode("utf-8", "replace").decode(): 1}}
    ways: dict[str, Callable[[], object]] = {
        "model_validate": lambda: PaymentIntent.model_validate(values),
        "model_validate_json": lambda: PaymentIntent.model_validate_json(json.dumps(values)),
        "call": lambda: cast(Any, PaymentIntent)(**values),
    }

    with pytest.raises(ValidationError) as error:
        ways[make]()

    for line in str(error.value).split("\n"):
        check_text(line)
    assert "string_type" in {each["type"] for each in error.value.errors()}


def test_no_line_of_a_log_can_be_forged(caplog: pytest.LogCaptureFixture) -> None:
    """Carrier record ids, and errors with their causes, in what the Router logs."""
    delivery = read_sample("payment_intent.succeeded")
    bad: Json = {**delivery, "detail": {HOSTILE: 1}, "detail-type": HOSTILE}
    record = {"messageId": HOSTILE + LONG, "eventSource": "aws:sqs", "body": json.dumps(bad)}
    kinesis = {
        "eventID": HOSTILE,
        "eventSource": "aws:kinesis",
        "kinesis": {"data": base64.b64encode(b"{").decode(), "sequenceNumber": HOSTILE, "partitionKey": LONG},
    }
    router = Router()
    router.on(PaymentIntentSucceeded)(lambda event: None)

    with caplog.at_level(logging.DEBUG):
        router({"Records": [record, record]}, SimpleNamespace())
        router({"Records": [kinesis]}, SimpleNamespace())

    assert len(caplog.records) == 3
    for logged in caplog.records:
        check_text(logged.getMessage())
        assert logged.exc_info is not None
        assert isinstance(logged.exc_info[1], BaseException)
        for text in said(logged.exc_info[1]):
            check_text(text)


def test_no_text_about_a_pattern_can_be_forged() -> None:
    """Errors and warnings quote parts of patterns, escaped and cut."""
    patterns: list[Any] = [
        {HOSTILE: ["a"]},
        {HOSTILE: "a"},
        {"source": HOSTILE},
        {"source": [{HOSTILE: 1}]},
        {"source": [{"prefix": [HOSTILE]}]},
        {"detail": {LONG: [{"wildcard": f"{HOSTILE}**"}]}},
        {"detail": {HOSTILE: [{"numeric": [HOSTILE, 1]}]}},
        {"detail": {HOSTILE: [{"cidr": HOSTILE}]}},
        {"$or": [{HOSTILE: [LONG]}, {"source": [HOSTILE]}]},
        HOSTILE,
        [LONG],
    ]
    texts: list[str] = []
    for pattern in patterns:
        try:
            with warnings.catch_warnings(record=True) as caught:
                made = EventPattern.parse(json.dumps(pattern))
            texts += [repr(made), *map(str, made.warnings), *(str(each.message) for each in caught)]
            why = made.explain(read_sample("payment_intent.succeeded"))
            texts += [*str(why).split("\n"), repr(why), *map(repr, why.conditions)]
        except InvalidPatternError as error:
            texts += said(error)
    for text in texts:
        check_text(text)
    assert len(texts) > 30


def test_an_explanation_of_a_hostile_event_is_escaped() -> None:
    """Values, keys that nearly match, and where a path ends."""
    detail: Json = {"data": {"object": {"status": HOSTILE, f"amoun{HOSTILE[:3]}": LONG, "amounts": 1}}}
    pattern = EventPattern.parse(
        {"detail": {"data": {"object": {"status": ["paid"], "amount": [1], "customer": [{"exists": True}]}}}}
    )

    why = pattern.explain({"detail": detail})

    assert not why.matched
    for line in str(why).split("\n"):
        check_text(line)
    for condition in why.conditions:
        check_text(condition.condition)
        check_text(condition.hint or "")


def test_drift_names_nothing_hostile() -> None:
    """A name that looks like data is not shown at all."""
    random = Random(2)
    deliveries = [
        mutated
        for delivery in some_deliveries()
        for mutated in mutations(delivery, random)
        if is_object(mutated)
    ]

    found = drift_of_deliveries(deliveries)

    assert len(found.findings) > 10
    for finding in found.findings:
        check_text(str(finding))
        for name in (*finding.path, finding.kind, finding.seen or ""):
            check_text(name)


def test_standard_output_takes_every_text() -> None:
    """Halves of characters are escaped, too: a strict stream would refuse them."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="strict")
    delivery = read_sample("payment_intent.succeeded")

    for text in texts_of({**delivery, "detail-type": HOSTILE, "id": HOSTILE}):
        stream.write(text)
