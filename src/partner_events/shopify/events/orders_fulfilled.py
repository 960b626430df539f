# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersFulfilled(OrderEvent):
    """Shopify's `orders/fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-fulfilled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-fulfilled&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/fulfilled"]:
        return "orders/fulfilled"
