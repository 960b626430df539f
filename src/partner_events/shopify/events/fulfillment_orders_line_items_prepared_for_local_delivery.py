# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderChangeDetail


class FulfillmentOrdersLineItemsPreparedForLocalDelivery(WebhookEvent):
    """Shopify's `fulfillment_orders/line_items_prepared_for_local_delivery`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_local_delivery&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_local_delivery&reference=toml"
    )
    detail: FulfillmentOrderChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/line_items_prepared_for_local_delivery"]:
        return "fulfillment_orders/line_items_prepared_for_local_delivery"
