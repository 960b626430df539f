# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderSplitDetail


class FulfillmentOrdersSplit(WebhookEvent):
    """Shopify's `fulfillment_orders/split`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-split&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-split&reference=toml"
    )
    detail: FulfillmentOrderSplitDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/split"]:
        return "fulfillment_orders/split"
