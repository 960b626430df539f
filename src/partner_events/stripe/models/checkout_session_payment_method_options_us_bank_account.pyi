# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal["checking", "savings"] | str] | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[Literal["balances", "ownership", "payment_method", "transactions"] | str] | None = None
    prefetch: list[Literal["balances", "ownership", "transactions"] | str] | None = None
    return_url: str | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    verification_method: Literal["automatic", "instant"] | str | None = None
