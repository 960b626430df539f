# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"] | str


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    requested_address_types: list[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"] | str] | None = None
    type: Literal["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"] | str | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None
