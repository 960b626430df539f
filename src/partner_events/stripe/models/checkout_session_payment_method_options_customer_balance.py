# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes,
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType,
    CheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType,
    CheckoutSessionPaymentMethodOptionsCustomerBalanceSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = (
        None
    )
    requested_address_types: list[CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes] | None = (
        None
    )
    type: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType | None = None


class CheckoutSessionPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: CheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsCustomerBalanceSetupFutureUsage | None = None
