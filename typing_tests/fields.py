"""Typed fields: conditions for patterns, and what fits no field."""
# ruff: noqa: B018
# pyright: reportUnknownMemberType=false

from typing import assert_type

from partner_events.auth0 import SuccessLogin
from partner_events.datadog import QueryAlertMonitor
from partner_events.patterns import Condition, EventPattern, escape, other
from partner_events.stripe import CustomerSourceCreated, InvoicePaid, PaymentIntentSucceeded

# Right

payload = PaymentIntentSucceeded.fields.payload


def every_sort_of_field() -> None:
    assert_type(payload.status.equals("succeeded", "canceled"), Condition)
    assert_type(payload.status.anything_but("succeeded"), Condition)
    assert_type(payload.amount.numeric(">=", 10_000), Condition)
    assert_type(payload.amount.numeric(">", 0, "<=", 5.5), Condition)
    assert_type(payload.livemode.equals(True), Condition)
    assert_type(payload.customer.equals(None), Condition)
    assert_type(payload.metadata["order_id"].equals("7"), Condition)
    assert_type(payload.currency.contains(escape("*")), Condition)


def values_outside_a_vocabulary() -> None:
    assert_type(payload.status.equals("succeeded", other("new")), Condition)


def the_envelope_and_the_long_way() -> None:
    assert_type(PaymentIntentSucceeded.fields.account.equals("123456789012"), Condition)
    assert_type(PaymentIntentSucceeded.fields.detail.data.object.amount.equals(1), Condition)
    assert_type(SuccessLogin.fields.payload.ip.cidr("10.0.0.0/24"), Condition)


def lists_and_objects_that_may_be_null() -> None:
    assert_type(InvoicePaid.fields.payload.lines.data.amount.numeric(">", 5), Condition)
    assert_type(payload.shipping.address.country.equals("DE"), Condition)


def one_of_several_objects() -> None:
    assert_type(CustomerSourceCreated.fields.payload.last4.equals("4242"), Condition)


def joined() -> None:
    assert_type(payload.amount.equals(1) & payload.currency.equals("eur"), Condition)
    assert_type(payload.amount.equals(1) | payload.currency.equals("eur"), Condition)


def patterns() -> None:
    assert_type(EventPattern.of(PaymentIntentSucceeded, payload.amount.equals(1)), EventPattern)
    assert_type(EventPattern.of(SuccessLogin, QueryAlertMonitor, source="a", flat=False), EventPattern)
    assert_type(EventPattern.of(SuccessLogin).without_replays(), EventPattern)


# Wrong


def words_that_the_vocabulary_lacks() -> None:
    payload.status.equals("succeded")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    payload.status.anything_but("succeded")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def comparisons_that_make_no_condition() -> None:
    print(payload.status == "succeeded")  # type: ignore[comparison-overlap]  # pyright: ignore
    print(payload.amount != 5)  # type: ignore[comparison-overlap]  # pyright: ignore
    print(payload.amount >= 5)  # type: ignore[operator]  # pyright: ignore
    print(0 < payload.amount < 5)  # type: ignore[operator]  # pyright: ignore
    print("card" in payload.payment_method_types)  # type: ignore[operator]  # pyright: ignore


def comparisons_that_are_none() -> None:
    payload.amount.numeric("==", 5)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    payload.amount.numeric("<", 5, ">", 1)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    payload.amount.numeric(">", "5")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def operators_that_do_not_fit() -> None:
    payload.amount.prefix("1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    payload.livemode.numeric(">", 1)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    payload.livemode.equals("true")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    payload.metadata["order_id"].numeric(">", 1)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def unknown_fields() -> None:
    payload.amont  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    payload.metadata.order_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    PaymentIntentSucceeded.fields.detail_typ  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def fields_that_are_no_condition() -> None:
    EventPattern.of(PaymentIntentSucceeded, payload.amount)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    payload.amount.equals(1) & payload.amount  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
