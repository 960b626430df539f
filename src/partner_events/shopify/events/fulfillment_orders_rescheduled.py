# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderChangeDetail


class FulfillmentOrdersRescheduled(WebhookEvent):
    """Shopify's `fulfillment_orders/rescheduled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-rescheduled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-rescheduled&reference=toml"
    )
    detail: FulfillmentOrderChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/rescheduled"]:
        return "fulfillment_orders/rescheduled"
