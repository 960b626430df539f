# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class BillingPolicy(Model):
    interval: str | None = None
    interval_count: int | None = None
    max_cycles: int | None = None
    min_cycles: int | None = None


class DeliveryPolicy(Model):
    anchors: list[Json] | None = None
    cutoff: int | None = None
    interval: str | None = None
    interval_count: int | None = None
    pre_anchor_behavior: str | None = None


class PricingPolicy(Model):
    adjustment_type: str | None = None
    adjustment_value: str | None = None
    after_cycle: int | None = None


class SellingPlan(Model):
    billing_policy: BillingPolicy | None = None
    delivery_policy: DeliveryPolicy | None = None
    description: str | None = None
    name: str | None = None
    options: list[str] | None = None
    position: int | None = None
    pricing_policies: list[PricingPolicy] | None = None


class SellingPlanProduct(Model):
    id: int | None = None
    storefront_graphql_api_id: str | None = None
    title: str | None = None


class SellingPlanGroup(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-create&reference=toml
    """

    admin_graphql_api_app: str | None = None
    admin_graphql_api_id: str | None = None
    app_id: int | str | None = None
    description: str | None = None
    id: int | None = None
    merchant_code: str | None = None
    name: str | None = None
    options: list[str] | None = None
    position: int | None = None
    product_variants: list[Json] | None = None
    products: list[SellingPlanProduct] | None = None
    selling_plans: list[SellingPlan] | None = None
    summary: str | None = None


class SellingPlanGroupDetail(WebhookDetail):
    payload: SellingPlanGroup
