# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderPlacedOnHoldDetail


class FulfillmentOrdersPlacedOnHold(WebhookEvent):
    """Shopify's `fulfillment_orders/placed_on_hold`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-placed_on_hold&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-placed_on_hold&reference=toml"
    )
    detail: FulfillmentOrderPlacedOnHoldDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/placed_on_hold"]:
        return "fulfillment_orders/placed_on_hold"
