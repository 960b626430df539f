# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: str


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    __event_always__ = "type"

    eu_bank_transfer: (
        CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    requested_address_types: list[str] | None = None
    type: str | None = None


class CheckoutSessionPaymentMethodOptionsCustomerBalance(Model):
    __event_always__ = "funding_type"

    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: str | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
