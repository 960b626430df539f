# Generated from schemas/stripe/objects/line_item.json by `python -m codegen`; do not edit.
# Vocabularies are in line_item.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Discount, Price, TaxRate


class LineItemAdjustableQuantity(Model):
    __event_always__ = "maximum minimum"

    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class LineItemDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class LineItemTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class LineItem(Model):
    """https://docs.stripe.com/api/checkout/sessions/line_items/object"""

    __event_always__ = "adjustable_quantity description metadata price quantity"

    adjustable_quantity: LineItemAdjustableQuantity | None = None
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    description: str | None = None
    discounts: list[LineItemDiscount] | None = None
    id: str
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    price: Price | None = None
    quantity: int | None = None
    taxes: list[LineItemTax] | None = None


class LineItemList(Model):
    object: str
    data: list[LineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


HISTORY = "_history_line_item"
