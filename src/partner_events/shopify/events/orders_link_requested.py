# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._order import OrderEvent


class OrdersLinkRequested(OrderEvent):
    """Shopify's `orders/link_requested`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-link_requested&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-link_requested&reference=toml"
    )

    @property
    def kind(self) -> Literal["orders/link_requested"]:
        return "orders/link_requested"
