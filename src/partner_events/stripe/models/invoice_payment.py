# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class InvoicePaymentPayment(Model):
    charge: str | None = None
    payment_intent: str | None = None
    payment_record: str | None = None
    type: str


class InvoicePaymentStatusTransitions(Model):
    __event_always__ = "canceled_at paid_at"

    canceled_at: int | None = None
    paid_at: int | None = None


class InvoicePayment(Model):
    """https://docs.stripe.com/api/invoice-payment/object"""

    __event_always__ = "amount_paid"

    amount_paid: int | None = None
    amount_requested: int
    created: int
    currency: str
    id: str
    invoice: str
    is_default: bool
    livemode: bool
    object: str
    payment: InvoicePaymentPayment
    status: str
    status_transitions: InvoicePaymentStatusTransitions


HISTORY = "_history_invoice_payment"
