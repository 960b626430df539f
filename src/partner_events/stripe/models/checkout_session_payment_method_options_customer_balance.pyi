# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"] | str


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    requested_address_types: list[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"] | str] | None = None
    type: Literal["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"] | str | None = None


class CheckoutSessionPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None
