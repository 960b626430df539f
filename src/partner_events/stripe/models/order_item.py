# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class OrderItem(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "parent quantity"

    amount: int
    currency: str
    description: str
    object: str
    parent: str | None = None
    quantity: int | None = None
    type: str


HISTORY = "_history_order_item"
