# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersUpdated(OrderEvent):
    """Shopify's `orders/updated`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-updated&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-updated&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/updated"]:
        return "orders/updated"
