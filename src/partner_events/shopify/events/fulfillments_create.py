# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import FulfillmentDetail


class FulfillmentsCreate(WebhookEvent):
    """Shopify's `fulfillments/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-create&reference=toml"
    )
    detail: FulfillmentDetail

    @property
    def kind(self) -> Literal["fulfillments/create"]:
        return "fulfillments/create"
