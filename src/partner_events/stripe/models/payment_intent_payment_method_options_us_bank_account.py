# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories,
    PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions,
    PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch,
    PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    PaymentIntentPaymentMethodOptionsUsBankAccountSetupFutureUsage,
    PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
    PaymentIntentPaymentMethodOptionsUsBankAccountVerificationMethod,
)


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories] | None = (
        None
    )


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions] | None = (
        None
    )
    prefetch: list[PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch] | None = None
    return_url: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod | None = (
        None
    )


class PaymentIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsUsBankAccountSetupFutureUsage | None = None
    target_date: str | None = None
    transaction_purpose: PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose | None = None
    verification_method: PaymentIntentPaymentMethodOptionsUsBankAccountVerificationMethod | None = None
