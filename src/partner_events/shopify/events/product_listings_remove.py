# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductListingChangeDetail


class ProductListingsRemove(WebhookEvent):
    """Shopify's `product_listings/remove`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-remove&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-remove&reference=toml"
    )
    detail: ProductListingChangeDetail

    @property
    def kind(self) -> Literal["product_listings/remove"]:
        return "product_listings/remove"
