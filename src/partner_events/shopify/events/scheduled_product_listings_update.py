# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ScheduledProductListingChangeDetail


class ScheduledProductListingsUpdate(WebhookEvent):
    """Shopify's `scheduled_product_listings/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-update&reference=toml"
    )
    detail: ScheduledProductListingChangeDetail

    @property
    def kind(self) -> Literal["scheduled_product_listings/update"]:
        return "scheduled_product_listings/update"
