# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: str


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    __event_always__ = "type"

    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    requested_address_types: list[str] | None = None
    type: str | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalance(Model):
    __event_always__ = "funding_type"

    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: str | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
