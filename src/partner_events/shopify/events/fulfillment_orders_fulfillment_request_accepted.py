# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderMessageDetail


class FulfillmentOrdersFulfillmentRequestAccepted(WebhookEvent):
    """Shopify's `fulfillment_orders/fulfillment_request_accepted`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_accepted&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_accepted&reference=toml"
    )
    detail: FulfillmentOrderMessageDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_request_accepted"]:
        return "fulfillment_orders/fulfillment_request_accepted"
