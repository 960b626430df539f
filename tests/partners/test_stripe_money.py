"""Stripe's amounts as decimals: `partner_events.stripe.money`."""

from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events.stripe.money import NO_DECIMALS, THREE_DECIMALS, amount, decimals, minor_units


@pytest.mark.parametrize(
    ("value", "currency", "expected"),
    [
        (1099, "usd", "10.99"),
        (1099, "USD", "10.99"),
        (0, "usd", "0.00"),
        (-5, "eur", "-0.05"),
        (1099, "jpy", "1099"),
        (1099, "krw", "1099"),
        (1099, "mga", "1099"),
        (1099, "kwd", "1.099"),
        (5120, "tnd", "5.120"),
        (500, "isk", "5.00"),
        (500, "ugx", "5.00"),
        (1045, "huf", "10.45"),
        (80045, "twd", "800.45"),
        ("0.5", "usd", "0.005"),
        ("1099.000000000001", "jpy", "1099.000000000001"),
        (Decimal(1099), "usd", "10.99"),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(
    value: int | str | Decimal, currency: str, expected: str
) -> None:
    """None, two or three, and fractions of the minor unit where prices have them."""
    assert str(amount(value, currency)) == expected


def test_no_amount_is_no_amount() -> None:
    """A field that may be null has null."""
    assert amount(None, "usd") is None
    assert amount(None, None) is None


def test_the_callers_precision_does_not_round_it() -> None:
    """Amounts are exact."""
    with localcontext(prec=2):
        assert amount(123_456_789, "usd") == Decimal("1234567.89")
        assert minor_units(Decimal("1234567.89"), "usd") == 123_456_789


@pytest.mark.parametrize("value", [True, 1.5, "", "abc", "NaN", "Infinity", "1e999", [], Decimal("NaN")])
def test_what_is_not_an_amount_is_refused(value: Any) -> None:
    """A float is not exact. The error does not show the value."""
    with pytest.raises(ValueError, match="an amount is an integer, a Decimal, or a number as text"):
        amount(value, "usd")


@pytest.mark.parametrize("currency", ["", "us", "usdc", "u$d", "ÜSD", None, 5])
def test_what_is_not_a_currency_is_refused(currency: Any) -> None:
    """Nobody knows how many decimals it would have."""
    with pytest.raises(ValueError, match="a currency is three letters"):
        amount(1, currency)


def test_the_lists_are_stripes() -> None:
    """Fifteen currencies have no decimals and five have three; UGX and ISK keep two for compatibility."""
    assert len(NO_DECIMALS) == 15
    assert len(THREE_DECIMALS) == 5
    assert not NO_DECIMALS & THREE_DECIMALS
    assert {decimals(each) for each in ("ugx", "isk", "huf", "twd", "eur")} == {2}


CURRENCIES = st.sampled_from(["usd", "eur", "ugx", *sorted(NO_DECIMALS), *sorted(THREE_DECIMALS)])


@given(st.integers(-(10**18), 10**18), CURRENCIES)
def test_minor_units_are_the_other_way_round(value: int, currency: str) -> None:
    """Of every amount of every currency."""
    found = amount(value, currency)

    assert minor_units(found, currency) == value
    assert minor_units(str(found), currency) == value
    assert found.as_tuple().exponent == -decimals(currency)


def test_a_fraction_of_the_minor_unit_is_refused() -> None:
    """Rounding is the caller's to decide."""
    with pytest.raises(ValueError, match="fraction of the minor unit of jpy"):
        minor_units("10.5", "jpy")
