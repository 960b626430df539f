# Generated from schemas/stripe/objects/source.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import Address


class SourceSourceOrderItem(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    description: str | None = None
    parent: str | None = None
    quantity: int | None = None
    type: str | None = None


class SourceSourceOrderShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class SourceSourceOrder(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    email: str | None = None
    items: list[SourceSourceOrderItem] | None = None
    shipping: SourceSourceOrderShipping | None = None
