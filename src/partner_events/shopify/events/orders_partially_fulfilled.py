# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersPartiallyFulfilled(OrderEvent):
    """Shopify's `orders/partially_fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-partially_fulfilled&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-partially_fulfilled&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/partially_fulfilled"]:
        return "orders/partially_fulfilled"
