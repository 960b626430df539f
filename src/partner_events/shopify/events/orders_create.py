# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersCreate(OrderEvent):
    """Shopify's `orders/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-create&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-create&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/create"]:
        return "orders/create"
