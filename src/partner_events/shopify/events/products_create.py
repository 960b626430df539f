# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductDetail


class ProductsCreate(WebhookEvent):
    """Shopify's `products/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-create&reference=toml"
    )
    detail: ProductDetail

    @property
    def kind(self) -> Literal["products/create"]:
        return "products/create"
