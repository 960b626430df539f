# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories,
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions,
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch,
    CheckoutSessionPaymentMethodOptionsUsBankAccountSetupFutureUsage,
    CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod,
)


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories] | None = (
        None
    )


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions] | None = (
        None
    )
    prefetch: list[CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch] | None = None
    return_url: str | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsUsBankAccountSetupFutureUsage | None = None
    target_date: str | None = None
    verification_method: CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod | None = None
