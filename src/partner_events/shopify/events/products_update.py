# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductDetail


class ProductsUpdate(WebhookEvent):
    """Shopify's `products/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-update&reference=toml"
    )
    detail: ProductDetail

    @property
    def kind(self) -> Literal["products/update"]:
        return "products/update"
