"""Amounts and times of payloads."""

from datetime import datetime
from decimal import Decimal
from typing import assert_type

from partner_events.stripe.models import Invoice, PaymentIntent, Price
from partner_events.stripe.money import amount, decimals, minor_units
from partner_events.times import from_milliseconds, from_seconds, from_text

# Right


def amounts(intent: PaymentIntent, price: Price) -> None:
    assert_type(amount(intent.amount, intent.currency), Decimal)
    assert_type(amount(price.unit_amount, price.currency), Decimal | None)
    assert_type(amount(price.unit_amount_decimal, price.currency), Decimal | None)
    assert_type(amount(None, None), None)
    assert_type(minor_units("10.99", "usd"), int)
    assert_type(decimals("usd"), int)


def times(intent: PaymentIntent, invoice: Invoice) -> None:
    assert_type(from_seconds(intent.created), datetime)
    assert_type(from_seconds(invoice.due_date), datetime | None)
    assert_type(from_milliseconds(1), datetime)
    assert_type(from_text("2025-11-03T14:21:10Z"), datetime)


# Wrong


def an_amount_without_its_currency(intent: PaymentIntent, unknown: str | None) -> None:
    amount(intent.amount)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    amount(intent.amount, unknown)  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]
    amount(0.5, "usd")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def text_is_not_a_number(intent: PaymentIntent) -> None:
    from_seconds(intent.id)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    from_text(intent.created)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
