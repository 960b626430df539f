# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.money import MoneySet
from partner_events.shopify.models.webhook import WebhookDetail


class CartLineItem(Model):
    discounted_price: str | None = None
    discounted_price_set: MoneySet | None = None
    discounts: list[Json] | None = None
    gift_card: bool | None = None
    grams: int | None = None
    id: int | None = None
    key: str | None = None
    line_price: str | None = None
    line_price_set: MoneySet | None = None
    original_line_price: str | None = None
    original_line_price_set: MoneySet | None = None
    original_price: str | None = None
    parent_relationship: Json | None = None
    price: str | None = None
    price_set: MoneySet | None = None
    product_id: int | None = None
    properties: Json | None = None
    quantity: int | None = None
    sku: str | None = None
    taxable: bool | None = None
    title: str | None = None
    total_discount: str | None = None
    total_discount_set: MoneySet | None = None
    variant_id: int | None = None
    vendor: str | None = None


class Cart(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-create&reference=toml"""

    created_at: str | None = None
    id: str | None = None
    line_items: list[CartLineItem] | None = None
    note: str | None = None
    token: str | None = None
    updated_at: str | None = None


class CartDetail(WebhookDetail):
    payload: Cart
