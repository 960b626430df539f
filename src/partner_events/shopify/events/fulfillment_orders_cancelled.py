# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderCancellationDetail


class FulfillmentOrdersCancelled(WebhookEvent):
    """Shopify's `fulfillment_orders/cancelled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancelled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancelled&reference=toml"
    )
    detail: FulfillmentOrderCancellationDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/cancelled"]:
        return "fulfillment_orders/cancelled"
