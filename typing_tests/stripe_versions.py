"""Fields of other versions of Stripe's API: typed where they are gone, and unknown where they never were."""

from typing import assert_type

from partner_events import FieldUnavailableError
from partner_events.stripe import API_VERSIONS, InvoicePaid, OrderCreated, PaymentIntentSucceeded
from partner_events.stripe.models import Charge, Discount, Invoice, Order
from partner_events.testing import sample

# Right


def retired(event: InvoicePaid, paid: PaymentIntentSucceeded) -> None:
    assert_type(event.payload.subscription, str | None)
    assert_type(event.payload.paid, bool)
    assert_type(event.payload.discount, Discount | None)
    assert_type([each.amount for each in event.payload.total_tax_amounts], list[int])
    if paid.payload.charges is not None:
        assert_type(paid.payload.charges.data, list[Charge])


def retired_kinds(event: OrderCreated) -> None:
    assert_type(event.payload, Order)
    assert_type(event.payload.amount, int | None)


def in_patterns() -> None:
    InvoicePaid.fields.payload.subscription.prefix("sub_")


def what_errors_know(error: FieldUnavailableError) -> None:
    assert_type(error.since, str | None)
    assert_type(error.until, str | None)
    assert_type(error.replaced_by, str | None)


def versions() -> None:
    assert_type(API_VERSIONS, tuple[str, ...])
    assert_type(sample(InvoicePaid, api_version="2024-06-20"), InvoicePaid)


# Wrong


def misspelled(event: InvoicePaid) -> None:
    _ = event.payload.subscripton  # type: ignore[attr-defined] # pyright: ignore


def another_type(event: InvoicePaid) -> None:
    _: int = event.payload.subscription  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]


def constructed(invoice: Invoice) -> None:
    invoice.subscription = "sub_1"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
