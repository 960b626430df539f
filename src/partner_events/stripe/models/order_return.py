# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import OrderItem


class OrderReturn(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "order refund"

    amount: int
    created: int
    currency: str
    id: str
    items: list[OrderItem]
    livemode: bool
    object: str
    order: str | None = None
    refund: str | None = None


class OrderReturnList(Model):
    object: str
    data: list[OrderReturn]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_order_return"
