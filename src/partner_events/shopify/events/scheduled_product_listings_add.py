# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ScheduledProductListingChangeDetail


class ScheduledProductListingsAdd(WebhookEvent):
    """Shopify's `scheduled_product_listings/add`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-add&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-add&reference=toml"
    )
    detail: ScheduledProductListingChangeDetail

    @property
    def kind(self) -> Literal["scheduled_product_listings/add"]:
        return "scheduled_product_listings/add"
