# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import ReverseFulfillmentOrderDetail


class ReverseFulfillmentOrdersDispose(WebhookEvent):
    """Shopify's `reverse_fulfillment_orders/dispose`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_fulfillment_orders-dispose&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_fulfillment_orders-dispose&reference=toml"
    )
    detail: ReverseFulfillmentOrderDetail

    @property
    def kind(self) -> Literal["reverse_fulfillment_orders/dispose"]:
        return "reverse_fulfillment_orders/dispose"
