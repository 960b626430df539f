# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress,
)


class PaymentIntentNextActionDisplayBankTransferInstructions(Model):
    __event_always__ = "amount_remaining currency hosted_instructions_url reference"

    amount_remaining: int | None = None
    currency: str | None = None
    financial_addresses: list[
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress
    ] | None = None
    hosted_instructions_url: str | None = None
    reference: str | None = None
    type: str


HISTORY = "_history_payment_intent"
