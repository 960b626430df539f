# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersPaid(OrderEvent):
    """Shopify's `orders/paid`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-paid&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-paid&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/paid"]:
        return "orders/paid"
