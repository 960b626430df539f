"""What arrives as Python objects: numbers that were kept in DynamoDB, and objects that are no JSON."""

import json
from decimal import Decimal
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import parse_event, parse_events
from partner_events._wire.json import LOOKED_AT, has_decimals, number
from partner_events.patterns import EventPattern

Json = dict[str, Any]


@given(st.integers(min_value=-(10**37), max_value=10**37))
def test_an_integral_decimal_is_the_integer_that_came(value: int) -> None:
    """However many digits DynamoDB keeps: it writes large ones with an exponent."""
    assert number(Decimal(value)) == value
    assert type(number(Decimal(value).normalize())) is int


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_other_decimal_is_the_number_that_came(value: float) -> None:
    """DynamoDB keeps more digits than a double has."""
    assert float(number(Decimal(repr(value)))) == value


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e400", "1e999999"])
def test_what_json_does_not_have_stays_what_it_is(text: str) -> None:
    """It takes no memory that its text does not, and deviates where it stands."""
    raw: Json = read_sample("payment_intent.succeeded")
    raw["detail"]["data"]["object"] |= {"amount": Decimal(text), "created": Decimal(1)}
    for name in ("created", "pending_webhooks"):
        raw["detail"][name] = Decimal(raw["detail"][name])

    event = parse_event(raw)

    kept: Any = event.raw
    assert str(kept["detail"]["data"]["object"]["amount"]) == str(Decimal(text))
    assert ("detail", "data", "object", "amount") in [each.path for each in event.deviations()]


def test_what_was_kept_in_dynamodb_matches_and_is_read_by_parse_events() -> None:
    """As the delivery itself; what was given stays as it is."""
    raw = json.loads(json.dumps(read_sample("payment_intent.succeeded")), parse_int=Decimal)
    given_text = repr(raw)
    pattern = EventPattern.parse({"detail": {"data": {"object": {"amount": [{"numeric": [">", 0]}]}}}})

    (event,) = parse_events(raw)

    assert not event.deviations()
    assert pattern.matches(event)
    assert repr(raw) == given_text


def test_an_object_that_contains_itself_is_looked_at_for_a_while() -> None:
    """It has no number, and no end."""
    value: Json = {}
    value["detail"] = [value] * 3

    assert not has_decimals(value)
    assert LOOKED_AT < 100_000
