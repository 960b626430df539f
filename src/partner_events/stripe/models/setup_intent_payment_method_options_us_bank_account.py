# Generated from schemas/stripe/objects/setup_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories,
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions,
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch,
    SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    SetupIntentPaymentMethodOptionsUsBankAccountVerificationMethod,
)


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories] | None = (
        None
    )


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions] | None = (
        None
    )
    prefetch: list[SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch] | None = None
    return_url: str | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod | None = (
        None
    )


class SetupIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    verification_method: SetupIntentPaymentMethodOptionsUsBankAccountVerificationMethod | None = None
