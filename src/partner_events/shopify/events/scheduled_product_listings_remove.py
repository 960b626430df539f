# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ScheduledProductListingChangeDetail


class ScheduledProductListingsRemove(WebhookEvent):
    """Shopify's `scheduled_product_listings/remove`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-remove&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-remove&reference=toml"
    )
    detail: ScheduledProductListingChangeDetail

    @property
    def kind(self) -> Literal["scheduled_product_listings/remove"]:
        return "scheduled_product_listings/remove"
