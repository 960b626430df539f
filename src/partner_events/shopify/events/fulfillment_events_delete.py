# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentEventDetail


class FulfillmentEventsDelete(WebhookEvent):
    """Shopify's `fulfillment_events/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-delete&reference=toml"
    )
    detail: FulfillmentEventDetail

    @property
    def kind(self) -> Literal["fulfillment_events/delete"]:
        return "fulfillment_events/delete"
