# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Discount, Price, TaxRate


class LineItemAdjustableQuantity(Model):
    __event_always__ = "maximum minimum"

    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class LineItemDiscount(Model):
    amount: int
    discount: Discount


class LineItemTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class LineItem(Model):
    """https://docs.stripe.com/api/checkout/sessions/line_items/object"""

    __event_always__ = "adjustable_quantity description metadata price quantity"

    adjustable_quantity: LineItemAdjustableQuantity | None = None
    amount_discount: int
    amount_subtotal: int
    """What the line costs, before discounts and taxes. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    amount_tax: int
    amount_total: int
    """What the line costs, with discounts and taxes. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    currency: str
    description: str | None = None
    """What the customer reads on the line."""

    discounts: list[LineItemDiscount] | None = None
    id: str
    metadata: dict[str, str] | None = None
    object: str
    price: Price | None = None
    """The price that the line was computed from."""

    quantity: int | None = None
    """How many units."""

    taxes: list[LineItemTax] | None = None


class LineItemList(Model):
    object: str
    data: list[LineItem]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_line_item"
BESIDE = "LineItem"
