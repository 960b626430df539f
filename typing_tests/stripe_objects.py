"""Objects that are fetched: those behind thin events, and any others."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from typing import assert_type

import stripe

from partner_events import Model
from partner_events.stripe import (
    StripeList,
    ThinEvent,
    ThinObjectEvent,
    V1BalanceAvailable,
    V1BillingMeterErrorReportTriggered,
    V1BillingMeterNoMeterFound,
    V1InvoicePaid,
    V2CoreAccountUpdated,
    expanded,
    read_object,
)
from partner_events.stripe.models import Balance, BillingMeter, Charge, Customer, Invoice, V2CoreAccount


def get(path: str, headers: Mapping[str, str]) -> bytes:
    return b""


async def get_async(path: str, headers: Mapping[str, str]) -> dict[str, object]:
    return {}


# Right


def with_stripes_client(event: V1InvoicePaid, client: stripe.StripeClient) -> None:
    assert_type(event.fetch(client), Invoice)
    assert_type(event.fetch(client, Charge), Charge)
    assert_type(event.fetch(client, Invoice, expand=["customer"], api_version="2024-06-20"), Invoice)


def with_a_function(event: V1BalanceAvailable, any_of: ThinObjectEvent) -> None:
    assert_type(event.fetch(get), Balance)
    assert_type(any_of.fetch(lambda path, headers: {"path": path, **headers}), Model)


async def without_blocking(event: V1InvoicePaid, client: stripe.StripeClient) -> None:
    assert_type(await event.fetch_async(client, Invoice), Invoice)
    assert_type(await event.fetch_async(get_async), Invoice)


def an_object_of_the_api_v2(event: V2CoreAccountUpdated) -> None:
    account = event.fetch(get)
    assert_type(account, V2CoreAccount)
    assert_type(account.display_name, str | None)


def a_kind_that_has_data_too(event: V1BillingMeterErrorReportTriggered) -> None:
    assert_type(event.fetch(get), BillingMeter)


def one_of_several_kinds(event: V1InvoicePaid | V1BalanceAvailable) -> None:
    assert_type(event.fetch(get), Invoice | Balance)


class OwnInvoicePaid(V1InvoicePaid): ...


def a_class_of_your_own(event: OwnInvoicePaid) -> None:
    assert_type(event.fetch(get).subscription, str | None)


def what_was_fetched(text: str, charge: stripe.Charge) -> None:
    assert_type(read_object(text), Model)
    assert_type(read_object(charge, Charge), Charge)
    assert_type(read_object({"id": "ch_1"}, Charge, Invoice, api_version="2024-06-20"), Charge | Invoice)
    assert_type(read_object(text, StripeList).data, list[Model])


def what_is_expanded(invoice: Invoice) -> None:
    assert_type(expanded(invoice.customer), Model | None)
    assert_type(expanded(invoice.customer, Customer), Customer | None)
    assert_type(invoice.customer, str | None)


# Wrong


def an_event_that_refers_to_no_object(event: V1BillingMeterNoMeterFound, any_of: ThinEvent) -> None:
    event.fetch(get)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    any_of.fetch(get)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def another_object(event: V1InvoicePaid) -> None:
    event.fetch(get).charges  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    _balance: Balance = event.fetch(get)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]


def not_a_client(event: V1InvoicePaid) -> None:
    event.fetch("sk_test")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    event.fetch(get_async)  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]


def not_an_object(text: str) -> None:
    read_object(5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    read_object(text, str)  # type: ignore[type-var]  # pyright: ignore[reportCallIssue, reportArgumentType]
