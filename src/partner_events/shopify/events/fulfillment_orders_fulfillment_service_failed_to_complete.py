# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderMessageDetail


class FulfillmentOrdersFulfillmentServiceFailedToComplete(WebhookEvent):
    """Shopify's `fulfillment_orders/fulfillment_service_failed_to_complete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_service_failed_to_complete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_service_failed_to_complete&reference=toml"
    )
    detail: FulfillmentOrderMessageDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/fulfillment_service_failed_to_complete"]:
        return "fulfillment_orders/fulfillment_service_failed_to_complete"
