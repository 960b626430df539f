# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal["checking", "savings"] | str] | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[Literal["balances", "ownership", "payment_method", "transactions"] | str] | None = None
    prefetch: list[Literal["balances", "ownership", "transactions"] | str] | None = None
    return_url: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: Literal["paper"] | str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    transaction_purpose: Literal["goods", "other", "services", "unspecified"] | str | None = None
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
