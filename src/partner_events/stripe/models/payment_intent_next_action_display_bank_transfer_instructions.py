# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress,
)


class PaymentIntentNextActionDisplayBankTransferInstructions(Model):
    __event_always__ = "amount_remaining currency hosted_instructions_url reference"

    amount_remaining: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    financial_addresses: list[
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress
    ] | None = None
    hosted_instructions_url: str | None = None
    reference: str | None = None
    type: str


HISTORY = "_history_payment_intent"
