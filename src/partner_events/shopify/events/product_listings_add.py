# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductListingChangeDetail


class ProductListingsAdd(WebhookEvent):
    """Shopify's `product_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-add&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-add&reference=toml"
    )
    detail: ProductListingChangeDetail

    @property
    def kind(self) -> Literal["product_listings/add"]:
        return "product_listings/add"
