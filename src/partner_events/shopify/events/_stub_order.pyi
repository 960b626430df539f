# Generated for type checkers alone; import from `partner_events.shopify`.
# From schemas/shopify by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.shopify._order import OrderEvent

class OrdersCancelled(OrderEvent):
    """Shopify's `orders/cancelled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-cancelled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/cancelled"]: ...

class OrdersCreate(OrderEvent):
    """Shopify's `orders/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-create&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/create"]: ...

class OrdersFulfilled(OrderEvent):
    """Shopify's `orders/fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-fulfilled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/fulfilled"]: ...

class OrdersLinkRequested(OrderEvent):
    """Shopify's `orders/link_requested`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-link_requested&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/link_requested"]: ...

class OrdersPaid(OrderEvent):
    """Shopify's `orders/paid`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-paid&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/paid"]: ...

class OrdersPartiallyFulfilled(OrderEvent):
    """Shopify's `orders/partially_fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-partially_fulfilled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/partially_fulfilled"]: ...

class OrdersUpdated(OrderEvent):
    """Shopify's `orders/updated`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-updated&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/updated"]: ...
