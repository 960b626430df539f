# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderProgressDetail


class FulfillmentOrdersProgressReported(WebhookEvent):
    """Shopify's `fulfillment_orders/progress_reported`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-progress_reported&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-progress_reported&reference=toml"
    )
    detail: FulfillmentOrderProgressDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/progress_reported"]:
        return "fulfillment_orders/progress_reported"
