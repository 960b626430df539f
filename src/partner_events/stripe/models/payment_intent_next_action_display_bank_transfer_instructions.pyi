# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models.payment_intent_next_action_display_bank_transfer_instructions_financial_address import PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress


class PaymentIntentNextActionDisplayBankTransferInstructions(Model):
    amount_remaining: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    financial_addresses: list[PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress] | None = None
    hosted_instructions_url: str | None = None
    reference: str | None = None
    type: Literal["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"] | str
