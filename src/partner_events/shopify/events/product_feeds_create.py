# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductFeedDetail


class ProductFeedsCreate(WebhookEvent):
    """Shopify's `product_feeds/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-create&reference=toml"
    )
    detail: ProductFeedDetail

    @property
    def kind(self) -> Literal["product_feeds/create"]:
        return "product_feeds/create"
