# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderMessageDetail


class FulfillmentOrdersCancellationRequestRejected(WebhookEvent):
    """Shopify's `fulfillment_orders/cancellation_request_rejected`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_rejected&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_rejected&reference=toml"
    )
    detail: FulfillmentOrderMessageDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/cancellation_request_rejected"]:
        return "fulfillment_orders/cancellation_request_rejected"
