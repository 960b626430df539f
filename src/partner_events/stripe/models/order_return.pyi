# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.order_item import OrderItem


class OrderReturn(Model):
    """Items of an order that were returned; no longer in use.

    https://docs.stripe.com/changelog
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    id: str
    items: list[OrderItem]
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["order_return"]
    order: str | None = None
    """The id of the Order; deliveries do not carry the object itself."""

    refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""


class OrderReturnList(Model):
    object: Literal["list"]
    data: list[OrderReturn]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
