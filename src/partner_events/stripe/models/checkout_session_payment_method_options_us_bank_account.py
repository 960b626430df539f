# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[str] | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    __event_always__ = "prefetch"

    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[str] | None = None
    prefetch: list[str] | None = None
    return_url: str | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    verification_method: str | None = None


HISTORY = "_history_checkout_session"
