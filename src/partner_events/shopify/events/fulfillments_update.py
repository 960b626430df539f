# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentDetail


class FulfillmentsUpdate(WebhookEvent):
    """Shopify's `fulfillments/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-update&reference=toml"
    )
    detail: FulfillmentDetail

    @property
    def kind(self) -> Literal["fulfillments/update"]:
        return "fulfillments/update"
