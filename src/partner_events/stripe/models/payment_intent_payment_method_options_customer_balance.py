# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes,
    PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferType,
    PaymentIntentPaymentMethodOptionsCustomerBalanceFundingType,
    PaymentIntentPaymentMethodOptionsCustomerBalanceSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    requested_address_types: list[PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes] | None = (
        None
    )
    type: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferType | None = None


class PaymentIntentPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: PaymentIntentPaymentMethodOptionsCustomerBalanceFundingType | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsCustomerBalanceSetupFutureUsage | None = None
