# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.price import Price
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class LineItemAdjustableQuantity(Model):
    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class LineItemDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class LineItemTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
        "excluded_territory",
        "jurisdiction_unsupported",
        "vat_exempt",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class LineItem(Model):
    """One line of a checkout, a payment link or a quote.

    https://docs.stripe.com/api/checkout/sessions/line_items/object
    """

    adjustable_quantity: LineItemAdjustableQuantity | None = None
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """What the line costs, before discounts and taxes. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

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
    """What you attached to the object; every value is text."""

    object: Literal["item"]
    price: Price | None = None
    """The price that the line was computed from."""

    quantity: int | None = None
    """How many units."""

    taxes: list[LineItemTax] | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("LineItem.product: until 2022-08-01; then `price.product`.")
        def product(self) -> str | None:
            """Until 2022-08-01; then `price.product`. The id of the Product; deliveries do not carry the
            object itself.
            """

    else:

        @property
        def product(self) -> str | None:
            """Until 2022-08-01; then `price.product`. The id of the Product; deliveries do not carry the
            object itself.
            """


class LineItemList(Model):
    object: Literal["list"]
    data: list[LineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
