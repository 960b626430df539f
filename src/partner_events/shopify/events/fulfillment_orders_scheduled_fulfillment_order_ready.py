# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderChangeDetail


class FulfillmentOrdersScheduledFulfillmentOrderReady(WebhookEvent):
    """Shopify's `fulfillment_orders/scheduled_fulfillment_order_ready`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-scheduled_fulfillment_order_ready&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-scheduled_fulfillment_order_ready&reference=toml"
    )
    detail: FulfillmentOrderChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/scheduled_fulfillment_order_ready"]:
        return "fulfillment_orders/scheduled_fulfillment_order_ready"
