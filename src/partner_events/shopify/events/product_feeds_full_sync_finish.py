# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ProductFeedSyncDetail


class ProductFeedsFullSyncFinish(WebhookEvent):
    """Shopify's `product_feeds/full_sync_finish`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync_finish&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync_finish&reference=toml"
    )
    detail: ProductFeedSyncDetail

    @property
    def kind(self) -> Literal["product_feeds/full_sync_finish"]:
        return "product_feeds/full_sync_finish"
