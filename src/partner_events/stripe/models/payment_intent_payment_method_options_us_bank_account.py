# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[str] | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    __event_always__ = "prefetch"

    filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[str] | None = None
    prefetch: list[str] | None = None
    return_url: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: str | None = None


class PaymentIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    transaction_purpose: str | None = None
    verification_method: str | None = None


HISTORY = "_history_payment_intent"
BESIDE = "PaymentIntentPaymentMethodOptionsUsBankAccount"
