# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_refund.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import RefundDestinationDetails


class RefundNextActionDisplayDetailsEmailSent(Model):
    email_sent_at: int
    email_sent_to: str


class RefundNextActionDisplayDetails(Model):
    email_sent: RefundNextActionDisplayDetailsEmailSent
    expires_at: int


class RefundNextAction(Model):
    display_details: RefundNextActionDisplayDetails | None = None
    type: str


class RefundPresentmentDetails(Model):
    presentment_amount: int
    presentment_currency: str


class Refund(Model):
    """https://docs.stripe.com/api/refunds/object"""

    __event_always__ = (
        "balance_transaction charge customer customer_account metadata payment_intent "
        "payment_method reason receipt_number source_transfer_reversal status "
        "transfer_reversal"
    )

    amount: int
    balance_transaction: str | None = None
    charge: str | None = None
    created: int
    currency: str
    customer: str | None = None
    customer_account: str | None = None
    description: str | None = None
    destination_details: RefundDestinationDetails | None = None
    failure_balance_transaction: str | None = None
    failure_reason: str | None = None
    id: str
    instructions_email: str | None = None
    metadata: dict[str, str] | None = None
    next_action: RefundNextAction | None = None
    object: str
    payment_intent: str | None = None
    payment_method: str | None = None
    pending_reason: str | None = None
    presentment_details: RefundPresentmentDetails | None = None
    reason: str | None = None
    receipt_number: str | None = None
    source_transfer_reversal: str | None = None
    status: str | None = None
    transfer_reversal: str | None = None


HISTORY = "_history_refund"
