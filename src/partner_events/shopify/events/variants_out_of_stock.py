# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductVariantDetail


class VariantsOutOfStock(WebhookEvent):
    """Shopify's `variants/out_of_stock`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-out_of_stock&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-out_of_stock&reference=toml"
    )
    detail: ProductVariantDetail

    @property
    def kind(self) -> Literal["variants/out_of_stock"]:
        return "variants/out_of_stock"
