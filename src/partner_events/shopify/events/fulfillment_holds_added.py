# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentHoldChangeDetail


class FulfillmentHoldsAdded(WebhookEvent):
    """Shopify's `fulfillment_holds/added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-added&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-added&reference=toml"
    )
    detail: FulfillmentHoldChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_holds/added"]:
        return "fulfillment_holds/added"
