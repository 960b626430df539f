# Generated for type checkers alone; import from `partner_events.shopify`.
# From schemas/shopify by codegen; do not edit.

from typing import Literal

from partner_events.shopify._order import OrderEvent

class OrdersCancelled(OrderEvent):
    """An order was cancelled; `cancel_reason` says why.

    Shopify's `orders/cancelled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-cancelled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/cancelled"]: ...

class OrdersCreate(OrderEvent):
    """A customer placed an order, or staff or an app created one.

    Shopify's `orders/create`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-create&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/create"]: ...

class OrdersFulfilled(OrderEvent):
    """All items of an order are fulfilled.

    Shopify's `orders/fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-fulfilled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/fulfilled"]: ...

class OrdersLinkRequested(OrderEvent):
    """A customer asked for a new link to the status page of their order.

    Shopify's `orders/link_requested`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-link_requested&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/link_requested"]: ...

class OrdersPaid(OrderEvent):
    """An order is paid in full.

    Shopify's `orders/paid`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-paid&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/paid"]: ...

class OrdersPartiallyFulfilled(OrderEvent):
    """Some items of an order are fulfilled, and not yet all.

    Shopify's `orders/partially_fulfilled`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-partially_fulfilled&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/partially_fulfilled"]: ...

class OrdersUpdated(OrderEvent):
    """An order changed in any way, also when it was paid, fulfilled or tagged.

    Shopify's `orders/updated`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-updated&reference=toml
    """

    @property
    def kind(self) -> Literal["orders/updated"]: ...
