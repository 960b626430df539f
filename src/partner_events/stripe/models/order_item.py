# Generated from schemas/stripe/objects/order_item.json by `python -m codegen`; do not edit.
# Vocabularies are in order_item.pyi.

from partner_events._models.model import Model


class OrderItem(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "parent quantity"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    description: str
    object: str
    parent: str | None = None
    """The id of the Sku; deliveries do not carry the object itself."""

    quantity: int | None = None
    type: str


HISTORY = "_history_order_item"
