# Generated from schemas/stripe/objects/refund.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_refund.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import RefundDestinationDetails


class RefundNextActionDisplayDetailsEmailSent(Model):
    email_sent_at: int
    """Seconds since the Unix epoch."""

    email_sent_to: str


class RefundNextActionDisplayDetails(Model):
    email_sent: RefundNextActionDisplayDetailsEmailSent
    expires_at: int
    """Seconds since the Unix epoch."""


class RefundNextAction(Model):
    display_details: RefundNextActionDisplayDetails | None = None
    type: str


class RefundPresentmentDetails(Model):
    presentment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class Refund(Model):
    """https://docs.stripe.com/api/refunds/object"""

    __event_always__ = (
        "balance_transaction charge customer customer_account metadata payment_intent "
        "payment_method reason receipt_number source_transfer_reversal status "
        "transfer_reversal"
    )

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    destination_details: RefundDestinationDetails | None = None
    failure_balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    failure_reason: str | None = None
    id: str
    instructions_email: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    next_action: RefundNextAction | None = None
    object: str
    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    pending_reason: str | None = None
    presentment_details: RefundPresentmentDetails | None = None
    reason: str | None = None
    receipt_number: str | None = None
    source_transfer_reversal: str | None = None
    """The id of the TransferReversal; deliveries do not carry the object itself."""

    status: str | None = None
    transfer_reversal: str | None = None
    """The id of the TransferReversal; deliveries do not carry the object itself."""


HISTORY = "_history_refund"
