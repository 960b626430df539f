"""Objects that are fetched: those behind thin events, and any others."""
# pyright: reportUnknownMemberType=false

from collections.abc import Mapping
from typing import assert_type

import stripe

from partner_events import Model
from partner_events.stripe import (
    StripeList,
    ThinEvent,
    ThinObjectEvent,
    V1BalanceAvailable,
    V1BillingMeterNoMeterFound,
    V1InvoicePaid,
    expanded,
    read_object,
)
from partner_events.stripe.models import Balance, Charge, Customer, Invoice


def get(path: str, headers: Mapping[str, str]) -> bytes:
    return b""


async def get_async(path: str, headers: Mapping[str, str]) -> dict[str, object]:
    return {}


# Right


def with_stripes_client(event: V1InvoicePaid, client: stripe.StripeClient) -> None:
    assert_type(event.fetch(client), Model)
    assert_type(event.fetch(client, Invoice), Invoice)
    assert_type(event.fetch(client, Invoice, expand=["customer"], api_version="2024-06-20"), Invoice)


def with_a_function(event: V1BalanceAvailable, any_of: ThinObjectEvent) -> None:
    assert_type(event.fetch(get, Balance), Balance)
    assert_type(any_of.fetch(lambda path, headers: {"path": path, **headers}), Model)


async def without_blocking(event: V1InvoicePaid, client: stripe.StripeClient) -> None:
    assert_type(await event.fetch_async(client, Invoice), Invoice)
    assert_type(await event.fetch_async(get_async), Model)


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


def not_a_client(event: V1InvoicePaid) -> None:
    event.fetch("sk_test")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    event.fetch(get_async)  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]


def not_an_object(text: str) -> None:
    read_object(5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    read_object(text, str)  # type: ignore[type-var]  # pyright: ignore[reportCallIssue, reportArgumentType]
