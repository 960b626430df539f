# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderChangeDetail


class FulfillmentOrdersOrderRoutingComplete(WebhookEvent):
    """Shopify's `fulfillment_orders/order_routing_complete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-order_routing_complete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-order_routing_complete&reference=toml"
    )
    detail: FulfillmentOrderChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/order_routing_complete"]:
        return "fulfillment_orders/order_routing_complete"
