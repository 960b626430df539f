# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductFeedDetail


class ProductFeedsUpdate(WebhookEvent):
    """Shopify's `product_feeds/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-update&reference=toml"
    )
    detail: ProductFeedDetail

    @property
    def kind(self) -> Literal["product_feeds/update"]:
        return "product_feeds/update"
