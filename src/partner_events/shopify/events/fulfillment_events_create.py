# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentEventDetail


class FulfillmentEventsCreate(WebhookEvent):
    """Shopify's `fulfillment_events/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-create&reference=toml"
    )
    detail: FulfillmentEventDetail

    @property
    def kind(self) -> Literal["fulfillment_events/create"]:
        return "fulfillment_events/create"
