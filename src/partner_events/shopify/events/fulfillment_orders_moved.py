# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderMoveDetail


class FulfillmentOrdersMoved(WebhookEvent):
    """Shopify's `fulfillment_orders/moved`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-moved&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-moved&reference=toml"
    )
    detail: FulfillmentOrderMoveDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/moved"]:
        return "fulfillment_orders/moved"
