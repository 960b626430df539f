"""Payloads: their class per kind, their fields, and what is not there."""
# ruff: noqa: B015, B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from typing import Literal, assert_type

from partner_events.stripe import (
    BillingAlertTriggered,
    ChargeRefunded,
    CheckoutSessionCompleted,
    CustomerSourceCreated,
    InvoicePaid,
    PaymentIntentSucceeded,
    SourceMandateNotification,
    models,
)
from partner_events.stripe.models import (
    Account,
    Address,
    BankAccount,
    Card,
    Charge,
    CheckoutSession,
    Invoice,
    PaymentIntent,
    Source,
)

# Right


def the_class_of_each_kind(
    intent: PaymentIntentSucceeded,
    charge: ChargeRefunded,
    session: CheckoutSessionCompleted,
    invoice: InvoicePaid,
) -> None:
    assert_type(intent.payload, PaymentIntent)
    assert_type(charge.payload, Charge)
    assert_type(session.payload, CheckoutSession)
    assert_type(invoice.payload, Invoice)


def the_payload_is_what_the_detail_holds(intent: PaymentIntentSucceeded, charge: ChargeRefunded) -> None:
    assert_type(intent.detail.data.object, PaymentIntent)
    assert_type(charge.detail.data.object, Charge)
    assert_type(intent.detail.data.previous_attributes, dict[str, object] | None)


def kinds_that_share_their_objects_name(
    alert: BillingAlertTriggered, notification: SourceMandateNotification
) -> None:
    assert_type(alert.payload, models.BillingAlertTriggered)
    assert_type(alert.kind, Literal["billing.alert.triggered"])
    assert_type(notification.payload, models.SourceMandateNotification)
    assert_type(notification.kind, Literal["source.mandate_notification"])


def wire_scalars(intent: PaymentIntent) -> None:
    assert_type(intent.amount, int)
    assert_type(intent.created, int)
    assert_type(intent.currency, str)
    assert_type(intent.livemode, bool)
    assert_type(intent.canceled_at, int | None)
    assert_type(intent.metadata, dict[str, str])
    assert_type(intent.payment_method_types, list[str])


def expandable_fields_are_ids(intent: PaymentIntent, charge: Charge) -> None:
    assert_type(intent.customer, str | None)
    assert_type(intent.latest_charge, str | None)
    assert_type(charge.payment_intent, str | None)


def nested_objects(intent: PaymentIntent) -> None:
    if intent.shipping and intent.shipping.address:
        assert_type(intent.shipping.address, Address)
        assert_type(intent.shipping.address.postal_code, str | None)
    if intent.amount_details and intent.amount_details.tip:
        assert_type(intent.amount_details.tip.amount, int | None)


def lists_of_objects(invoice: Invoice) -> None:
    for line in invoice.lines.data:
        assert_type(line, models.InvoiceLineItem)


def vocabularies_are_open(charge: Charge) -> None:
    assert_type(charge.status, Literal["failed", "pending", "succeeded"] | str)
    charge.status == "a_status_of_next_year"
    assert_type(charge.failure_code, str | None)


def the_objects_name_is_closed(intent: PaymentIntent) -> None:
    assert_type(intent.object, Literal["payment_intent"])


def one_of_several_objects(event: CustomerSourceCreated) -> None:
    assert_type(event.payload, Account | BankAccount | Card | Source)
    assert_type(event.detail.data.object, Account | BankAccount | Card | Source)
    if event.payload.object == "card":
        assert_type(event.payload, Card)
        assert_type(event.payload.last4, str)
    else:
        assert_type(event.payload, Account | BankAccount | Source)


def one_of_several_objects_matches(event: CustomerSourceCreated) -> None:
    match event.payload:
        case Card() as card:
            assert_type(card.exp_year, int)
        case BankAccount() as bank_account:
            assert_type(bank_account.country, str)
        case Account() | Source():
            pass


def a_word_that_nobody_documented(intent: PaymentIntentSucceeded) -> None:
    # No checker says that it is misspelt: it may be a word of tomorrow.
    assert_type(intent.payload.status == "suceeded", bool)


# Wrong


def misspelt_fields(event: PaymentIntentSucceeded) -> None:
    event.detail.dta  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.data.objct  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.amuont  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.data.object.amuont  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def misspelt_fields_of_nested_objects(intent: PaymentIntent) -> None:
    assert intent.shipping
    intent.shipping.adress  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def objects_that_may_be_missing(intent: PaymentIntent) -> None:
    intent.shipping.name  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def fields_are_read_only(event: PaymentIntentSucceeded) -> None:
    intent = event.payload
    intent.amount = 1  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.data = event.detail.data  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def references_are_not_the_object(intent: PaymentIntent) -> None:
    assert intent.customer
    intent.customer.email  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def times_are_wire_scalars(intent: PaymentIntent) -> None:
    intent.created.year  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def a_field_that_one_of_the_objects_lacks(event: CustomerSourceCreated) -> None:
    event.payload.last4  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]


def a_name_that_no_object_has(event: CustomerSourceCreated) -> None:
    event.payload.object == "crad"  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
