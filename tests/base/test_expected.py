"""What is said to a caller who passes something of another type."""

from collections.abc import Callable
from types import new_class
from typing import Any, cast

import pytest

from partner_events import InvalidEventError, PartnerEvent, Router, parse_event, register
from partner_events.dedupe import Deduplicator
from partner_events.drift import drift_of_deliveries
from partner_events.errors import InvalidKindError
from partner_events.patterns import (
    EventPattern,
    InputTransformer,
    PatternSet,
    matches,
    to_sam,
    to_terraform,
)
from partner_events.stripe import PaymentIntentSucceeded, StripeEvent
from partner_events.testing import sample

ANY: Any = {"source": ["shop"]}
TABLE: Any = "table"
PAID: Any = sample(PaymentIntentSucceeded)

WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "a kind's name": (lambda: sample(TABLE), "expected the class of a kind"),
    "a table's name": (lambda: Deduplicator(TABLE, consumer="x"), "expected a store, such as DynamoDBStore"),
    "a store's class": (lambda: Deduplicator(type(TABLE), consumer="x"), "got the class str"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    "a pattern's JSON": (lambda: to_sam(ANY, bus="orders"), "expected an event pattern"),
    "a pattern's text": (lambda: to_terraform(TABLE, label="a", bus="orders"), "expected an event pattern"),
    "patterns alone": (lambda: PatternSet(TABLE), "expected a mapping of names to event patterns"),
    "patterns' JSON": (lambda: PatternSet({"a": ANY}), "expected event patterns"),
    "a template": (lambda: InputTransformer(TABLE, "x"), "expected a mapping of names to paths"),
    "one delivery": (lambda: drift_of_deliveries(ANY), "expected several deliveries"),
    "one text": (lambda: drift_of_deliveries(TABLE), "got a value of type str"),
    "one event": (lambda: drift_of_deliveries(PAID), "got a value of type PaymentIntentSucceeded"),
    "a pattern to match": (lambda: matches(ANY, ANY), "expected an event pattern.*got a value of type dict"),
    "an event to expect": (
        lambda: parse_event(PAID.raw, PAID),
        "expected an event class, such as PaymentIntentSucceeded; got a value of type PaymentIntentSucceeded",
    ),
    "a kind to handle": (lambda: Router().on(TABLE), "expected an event class.*got a value of type str"),
    "an event to sample": (lambda: sample(PAID), "such as partner_events.stripe.PaymentIntentSucceeded; got"),
    "a kind to sample": (
        lambda: sample(cast("Any", "invoice.paid")),
        "such as partner_events.stripe.InvoicePaid; got a value of type str",
    ),
    "a seed's text": (lambda: sample(PaymentIntentSucceeded, seed=TABLE), "expected a whole number as the s"),
    "overrides' names": (lambda: sample(PaymentIntentSucceeded, [TABLE]), "expected overrides as a mapping"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    "a version's number": (
        lambda: sample(PaymentIntentSucceeded, api_version=cast("Any", 2024)),
        "expected the name of an API version; got a value of type int",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_mixed_up_is_answered_by_what_to_pass(name: str) -> None:
    """Not by the name of an attribute that it lacks."""
    call, said = WRONG[name]

    with pytest.raises(TypeError, match=said):
        call()


@pytest.mark.parametrize("read", [EventPattern.of, register])
def test_what_is_mixed_up_is_not_shown(read: Callable[[Any], object]) -> None:
    """A delivery that is passed where a class is meant keeps its values to itself."""
    with pytest.raises(TypeError, match="a value of type dict") as caught:
        read(PAID.raw)

    assert PAID.payload.id not in str(caught.value)


@pytest.mark.parametrize("read", [parse_event, EventPattern.of(StripeEvent).matches])
def test_a_class_instead_of_a_delivery_is_named(read: Callable[[Any], object]) -> None:
    """Not its metaclass, which nobody knows."""
    with pytest.raises(InvalidEventError, match="the class StripeEvent"):
        read(StripeEvent)


@pytest.mark.parametrize("name", ["source", "partner", "detail_type", "kind", "kind_at", "idempotency_key"])
@pytest.mark.parametrize("value", [["A", "B"], {"A"}, 3, StripeEvent])
def test_what_a_class_declares_is_text(name: str, value: object) -> None:
    """Registering it says which is not, rather than that a list has no hash."""
    said: dict[str, Any] = {"source": "shop", "detail_type": "Placed", name: value}
    if name == "idempotency_key" and isinstance(value, list):
        said[name] = [3]
    placed: Any = new_class("Placed", (PartnerEvent,), said, lambda body: body.update(__module__=__name__))

    with pytest.raises(InvalidKindError, match=f"its {name} is (a value of type|the class)"):
        register(placed)
