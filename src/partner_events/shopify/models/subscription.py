# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models._types import BillingPolicy, DeliveryPolicy
from partner_events.shopify.models.webhook import WebhookDetail


class SubscriptionBillingCycle(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-create&reference=toml
    """

    billing_attempt_expected_date: str | None = None
    contract_edit: str | None = None
    cycle_end_at: str | None = None
    cycle_index: int | None = None
    cycle_start_at: str | None = None
    edited: bool | None = None
    skipped: bool | None = None
    subscription_contract_id: int | None = None


class SubscriptionBillingCycleDetail(WebhookDetail):
    payload: SubscriptionBillingCycle


class SubscriptionContract(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-activate&reference=toml
    """

    admin_graphql_api_customer_id: str | None = None
    admin_graphql_api_id: str | None = None
    admin_graphql_api_origin_order_id: str | None = None
    billing_policy: BillingPolicy | None = None
    currency_code: str | None = None
    customer_id: int | None = None
    delivery_policy: DeliveryPolicy | None = None
    id: int | None = None
    origin_order_id: int | None = None
    revision_id: str | None = None
    status: str | None = None


class SubscriptionContractDetail(WebhookDetail):
    payload: SubscriptionContract
