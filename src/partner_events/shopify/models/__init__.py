# Generated from schemas/shopify by `python -m codegen`; do not edit.
"""Shopify's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Customer": "customer",
    "CustomerDataRequest": "compliance",
    "CustomerRedaction": "compliance",
    "DraftOrder": "draft_order",
    "Fulfillment": "fulfillment",
    "Order": "order",
    "PreviewDetail": "preview",
    "Product": "product",
    "ProductVariant": "product",
    "Refund": "refund",
    "Shop": "shop",
    "ShopRedaction": "compliance",
    "Transaction": "transaction",
    "WebhookDetail": "webhook",
    "WebhookMetadata": "webhook",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
