# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentOrderStopDetail


class FulfillmentOrdersManuallyReportedProgressStopped(WebhookEvent):
    """Shopify's `fulfillment_orders/manually_reported_progress_stopped`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-manually_reported_progress_stopped&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-manually_reported_progress_stopped&reference=toml"
    )
    detail: FulfillmentOrderStopDetail

    @property
    def kind(self) -> Literal["fulfillment_orders/manually_reported_progress_stopped"]:
        return "fulfillment_orders/manually_reported_progress_stopped"
