# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductVariantDetail


class VariantsInStock(WebhookEvent):
    """Shopify's `variants/in_stock`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-in_stock&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-in_stock&reference=toml"
    )
    detail: ProductVariantDetail

    @property
    def kind(self) -> Literal["variants/in_stock"]:
        return "variants/in_stock"
