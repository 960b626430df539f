# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class OrderItem(Model):
    """https://docs.stripe.com/changelog"""

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    description: str
    object: Literal["order_item"]
    parent: str | None = None
    """The id of the Sku; deliveries do not carry the object itself."""

    quantity: int | None = None
    type: str
