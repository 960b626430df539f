"""Orders, whatever happened to them. https://shopify.dev/docs/api/admin-rest/latest/resources/order"""

from decimal import Decimal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models.order import Order, OrderDetail
from partner_events.shopify.money import amount

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.shopify.models._types import OrderDetailFields, OrderFields


class OrderEvent(WebhookEvent):
    """An event whose payload is an order, as it is afterwards."""

    detail: OrderDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[OrderDetailFields, OrderFields]: ...

    @property
    def payload(self) -> Order:
        """The order, ``detail.payload``."""
        return self.detail.payload

    @property
    def total(self) -> Decimal | None:
        """``total_price`` in the shop's currency, ``payload.currency``; None if it is absent."""
        return amount(self.payload.total_price)
