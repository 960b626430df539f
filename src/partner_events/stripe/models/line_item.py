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
    amount_tax: int
    amount_total: int
    currency: str
    description: str | None = None
    discounts: list[LineItemDiscount] | None = None
    id: str
    metadata: dict[str, str] | None = None
    object: str
    price: Price | None = None
    quantity: int | None = None
    taxes: list[LineItemTax] | None = None


class LineItemList(Model):
    object: str
    data: list[LineItem]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_line_item"
BESIDE = "LineItem"
