"""Strategies: events of a kind that are valid, and that shrink to the sample that one knows."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, cast

import pytest
from annotated_types import Ge, Len
from conftest import walk
from hypothesis import find, given, settings
from hypothesis import strategies as st
from support.budget import THOROUGH, examples

from partner_events import Model, PartnerEvent, parse_event
from partner_events._kinds.lookup import kind_class
from partner_events.catalog import Kind, kinds
from partner_events.patterns import EventPattern
from partner_events.stripe import AccountExternalAccountUpdated, PaymentIntentSucceeded
from partner_events.testing import SampleError, sample, strategy

EACH = settings(database=None)
STEP = 1 if THOROUGH else 120
SOME_KINDS = [kind for partner in sorted({k.partner for k in kinds()}) for kind in kinds(partner)[::STEP]]


@pytest.mark.once
@pytest.mark.parametrize("kind", SOME_KINDS, ids=lambda kind: f"{kind.partner} {kind.kind}")
@settings(EACH, max_examples=examples(15))
@given(data=st.data())
def test_events_are_valid(kind: Kind, data: st.DataObject) -> None:
    """They fit the types, and are of their kind; what follows from them does not fail."""
    event_class = cast(type[PartnerEvent], kind_class(kind.partner, kind.kind))

    event = data.draw(strategy(event_class))

    assert type(event) is event_class
    assert not event.deviations()
    assert EventPattern.of(event_class).matches(event)
    assert parse_event(event.to_dict(), strict=True) == event
    assert event.idempotency_key.value
    assert event.log_fields()


@pytest.mark.once
def test_events_shrink_to_the_sample_with_the_change_that_matters() -> None:
    """One field is another, and by as little as may be; the rest is the sample's."""
    found = find(
        strategy(PaymentIntentSucceeded),
        lambda event: event.payload.amount > 1_000_000,
        settings=settings(EACH, max_examples=5000),
    )

    changed = sample(PaymentIntentSucceeded, {"payload.amount": 1_000_001, "payload.amount_received": 4999})
    assert found.to_dict() == changed.to_dict()


@pytest.mark.once
def test_events_shrink_to_the_sample() -> None:
    """If nothing matters."""
    assert find(strategy(PaymentIntentSucceeded), lambda _: True) == sample(PaymentIntentSucceeded)


@settings(EACH, max_examples=examples(30))
@given(event=strategy(PaymentIntentSucceeded, {"detail.livemode": True}, currency="jpy"))
def test_what_is_given_is_the_same_in_all_events(event: PaymentIntentSucceeded) -> None:
    """And is typed as the sample's."""
    assert event.payload.currency == "jpy"
    assert event.livemode


VARIETY: dict[str, Callable[[PaymentIntentSucceeded], bool]] = {
    "another status": lambda event: event.payload.status == "canceled",
    "much later": lambda event: event.occurred_at > datetime(2030, 1, 1, tzinfo=UTC),
    "no customer": lambda event: event.payload.customer is None,
    "no metadata": lambda event: not event.payload.metadata,
}


@pytest.mark.once
@pytest.mark.parametrize("what", VARIETY)
def test_events_vary_in_what_handlers_look_at(what: str) -> None:
    """Absent references, other words, other times, empty maps."""
    found = find(
        strategy(PaymentIntentSucceeded), VARIETY[what], settings=settings(EACH, max_examples=20_000)
    )

    assert not found.deviations()


def test_events_vary_in_the_object_that_they_are_about() -> None:
    """A bank account, or a card."""
    first = sample(AccountExternalAccountUpdated).payload

    found = find(strategy(AccountExternalAccountUpdated), lambda e: type(e.payload) is not type(first))

    assert type(found.payload).__name__ in ("BankAccount", "Card")


def test_what_is_no_kind_has_no_strategy() -> None:
    """The error comes where the strategy is made, not where it is used."""
    with pytest.raises(SampleError, match="PartnerEvent"):
        strategy(PartnerEvent)


class Order(Model):
    number: Annotated[int, Ge(1000)]
    code: Annotated[str, Len(3, 5)]


class Payment(PaymentIntentSucceeded):
    """A subclass of a user's, with types that are not JSON's."""

    order: Order


@pytest.mark.tools
@settings(EACH, max_examples=examples(30))
@given(data=st.data())
def test_constraints_of_a_users_model_are_kept(data: st.DataObject) -> None:
    """hypothesis knows what a constraint means."""
    event = data.draw(strategy(Payment))

    assert event.order.number >= 1000
    assert 3 <= len(event.order.code) <= 5


@pytest.mark.tools
def test_samples_of_a_users_model_keep_its_constraints() -> None:
    """polyfactory makes the values: always the same ones, and others for other seeds."""
    orders = [sample(Payment, seed=seed).order for seed in range(5)]

    assert all(order.number >= 1000 and 3 <= len(order.code) <= 5 for order in orders)
    assert sample(Payment).order == orders[0]
    assert len({order.code for order in orders}) > 1


class Shipment(PaymentIntentSucceeded):
    """A subclass with a field whose name says nothing."""

    note: str


def test_text_of_a_users_model_says_which_field_it_is() -> None:
    """So that whoever finds the text in a log knows where it is from."""
    texts = {value for _, value in walk(sample(Shipment).to_dict()) if isinstance(value, str)}

    assert "example note" in texts


def test_without_hypothesis_it_says_what_to_install() -> None:
    """The extra that brings it."""
    code = "import sys; sys.modules['hypothesis'] = None; from partner_events.testing import strategy"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)

    assert "strategies need hypothesis: pip install partner-events[testing]" in ran.stderr
