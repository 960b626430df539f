# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class Discount(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-create&reference=toml"""

    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    status: str | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


class DiscountDetail(WebhookDetail):
    payload: Discount


class RedeemCode(Model):
    code: str | None = None
    id: str | None = None


class DiscountRedeemCode(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_added&reference=toml
    """

    admin_graphql_api_id: str | None = None
    redeem_code: RedeemCode | None = None
    updated_at: str | None = None


class DiscountRedeemCodeDetail(WebhookDetail):
    payload: DiscountRedeemCode
