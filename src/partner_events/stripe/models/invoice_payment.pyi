# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class InvoicePaymentPayment(Model):
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    payment_record: str | None = None
    """The id of the PaymentRecord; deliveries do not carry the object itself."""

    type: Literal[
        "charge",
        "payment_intent",
        "payment_record",
    ] | str


class InvoicePaymentStatusTransitions(Model):
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    paid_at: int | None = None
    """Seconds since the Unix epoch."""


class InvoicePayment(Model):
    """A payment for an invoice, and how much of it.

    https://docs.stripe.com/api/invoice-payment/object
    """

    amount_paid: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_requested: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    id: str
    invoice: str
    """The id of the Invoice; deliveries do not carry the object itself."""

    is_default: bool
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["invoice_payment"]
    payment: InvoicePaymentPayment
    status: str
    status_transitions: InvoicePaymentStatusTransitions


class InvoicePaymentList(Model):
    object: Literal["list"]
    data: list[InvoicePayment]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
