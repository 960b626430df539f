# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentHoldChangeDetail


class FulfillmentHoldsReleased(WebhookEvent):
    """Shopify's `fulfillment_holds/released`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-released&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-released&reference=toml"
    )
    detail: FulfillmentHoldChangeDetail

    @property
    def kind(self) -> Literal["fulfillment_holds/released"]:
        return "fulfillment_holds/released"
