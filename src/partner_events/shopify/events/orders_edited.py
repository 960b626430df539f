# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OrderEditedDetail


class OrdersEdited(WebhookEvent):
    """Shopify's `orders/edited`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-edited&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-edited&reference=toml"
    )
    detail: OrderEditedDetail

    @property
    def kind(self) -> Literal["orders/edited"]:
        return "orders/edited"
