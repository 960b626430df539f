# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersCancelled(OrderEvent):
    """Shopify's `orders/cancelled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-cancelled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-cancelled&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/cancelled"]:
        return "orders/cancelled"
