# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderChangeDetail


class FulfillmentOrdersHoldReleased(WebhookEvent):
    """Shopify's `fulfillment_orders/hold_released`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-hold_released&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-hold_released&reference=toml"
    )
    detail: FulfillmentOrderChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/hold_released"]:
        return "fulfillment_orders/hold_released"
