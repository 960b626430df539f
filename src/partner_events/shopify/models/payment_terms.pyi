# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class PaymentSchedule(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_schedules-due&reference=toml
    """

    amount: str | None = None
    balance_due: str | None = None
    balance_due_currency: str | None = None
    completed_at: str | None = None
    created_at: str | None = None
    currency: str | None = None
    due_at: str | None = None
    id: int | None = None
    issued_at: str | None = None
    outstanding_balance: str | None = None
    outstanding_balance_currency: str | None = None
    payment_terms_id: int | None = None
    reference_id: int | None = None
    reference_type: str | None = None
    total_balance: str | None = None
    total_balance_currency: str | None = None
    total_price: str | None = None
    total_price_currency: str | None = None
    updated_at: str | None = None
    admin_graphql_api_id: str | None = None
    presentment_currency: str | None = None


class PaymentScheduleDetail(WebhookDetail):
    payload: PaymentSchedule


class PaymentTerms(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-create&reference=toml
    """

    can_pay_early: bool | None = None
    created_at: str | None = None
    due_in_days: int | None = None
    id: int | None = None
    payment_schedules: list[PaymentSchedule] | None = None
    payment_terms_name: str | None = None
    payment_terms_type: str | None = None
    updated_at: str | None = None
    admin_graphql_api_id: str | None = None


class PaymentTermsDetail(WebhookDetail):
    payload: PaymentTerms
