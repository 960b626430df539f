"""Fields compared as one compares values: the error says which method makes the condition."""

from collections.abc import Callable
from typing import Any

import pytest

from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded

PAYLOAD: Any = PaymentIntentSucceeded.fields.payload


@pytest.mark.parametrize(
    ("compare", "right"),
    [
        (lambda: PAYLOAD.status == "succeeded", "write .equals('succeeded')"),
        (lambda: PAYLOAD.status == "x", "`detail.data.object.status` == 'x' makes no condition"),
        (lambda: PAYLOAD.status != "canceled", "write .anything_but('canceled')"),
        (lambda: PAYLOAD.customer == None, "write .equals(None)"),  # noqa: E711
        (lambda: PAYLOAD.customer != None, "no pattern excludes null"),  # noqa: E711
        (lambda: PAYLOAD.livemode == True, "write .equals(True)"),  # noqa: E712
        (lambda: PAYLOAD.livemode != True, "write .equals(False)"),  # noqa: E712
        (lambda: PAYLOAD.amount > 5, 'write .numeric(">", 5)'),
        (lambda: PAYLOAD.amount >= 5, 'write .numeric(">=", 5)'),
        (lambda: PAYLOAD.amount < 5, 'write .numeric("<", 5)'),
        (lambda: PAYLOAD.amount <= 5, 'write .numeric("<=", 5)'),
        (lambda: 0 < PAYLOAD.amount < 5, 'write .numeric(">", 0)'),
        (lambda: PAYLOAD.status in ("succeeded", "canceled"), "write .equals('succeeded')"),
        (lambda: "card" in PAYLOAD.payment_method_types, "write .equals('card')"),
        (lambda: PAYLOAD.livemode > 1, "it has" and "has equals, exists"),
        (lambda: PAYLOAD == {}, "has [key]"),
        (lambda: EventPattern.of(PaymentIntentSucceeded, False), "such as equals(…)"),  # type: ignore[arg-type]  # pyright: ignore
        (lambda: EventPattern.of(PaymentIntentSucceeded, PAYLOAD.status), "made with exists() or equals(…)"),
        (lambda: EventPattern.of(PaymentIntentSucceeded, PAYLOAD), "made with a field inside it"),
    ],
)  # fmt: skip
def test_a_comparison_names_the_method(compare: Callable[[], object], right: str) -> None:
    """Also the other way round, in a chain, and with `in`."""
    with pytest.raises(TypeError) as caught:
        compare()

    assert right in str(caught.value)


def test_fields_are_themselves_and_no_others() -> None:
    """They can be kept in sets, lists and dicts."""
    amount, status = PAYLOAD.amount, PAYLOAD.status

    assert amount == amount
    assert amount != status
    assert amount in [status, amount]
    assert {amount: 1}[amount] == 1
    assert len({amount, status, amount}) == 2
