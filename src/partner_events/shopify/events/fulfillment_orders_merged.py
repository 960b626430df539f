# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderMergeDetail


class FulfillmentOrdersMerged(WebhookEvent):
    """Shopify's `fulfillment_orders/merged`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-merged&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-merged&reference=toml"
    )
    detail: FulfillmentOrderMergeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/merged"]:
        return "fulfillment_orders/merged"
