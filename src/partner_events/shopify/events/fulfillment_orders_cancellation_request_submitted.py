# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderCancellationRequestDetail


class FulfillmentOrdersCancellationRequestSubmitted(WebhookEvent):
    """Shopify's `fulfillment_orders/cancellation_request_submitted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_submitted&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_submitted&reference=toml"
    )
    detail: FulfillmentOrderCancellationRequestDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/cancellation_request_submitted"]:
        return "fulfillment_orders/cancellation_request_submitted"
