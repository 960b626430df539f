# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.plan import Plan
from partner_events.stripe.models.price import Price
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class InvoiceItemInvoicingRule(Model):
    type: Literal["defer_until_credited_items_resolved"] | str


class InvoiceItemParentSubscriptionDetails(Model):
    subscription: str
    subscription_item: str | None = None


class InvoiceItemParent(Model):
    subscription_details: InvoiceItemParentSubscriptionDetails | None = None
    type: Literal["subscription_details"] | str


class InvoiceItemPeriod(Model):
    end: int
    """Seconds since the Unix epoch."""

    start: int
    """Seconds since the Unix epoch."""


class InvoiceItemPricingPriceDetails(Model):
    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    product: str


class InvoiceItemPricing(Model):
    price_details: InvoiceItemPricingPriceDetails | None = None
    type: Literal["price_details"] | str
    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceItemProrationDetailsCreditedItems(Model):
    invoice_item: str | None = None
    invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails | None = None
    type: Literal[
        "invoice_item",
        "invoice_line_items",
    ] | str


class InvoiceItemProrationDetailsDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class InvoiceItemProrationDetails(Model):
    credited_items: InvoiceItemProrationDetailsCreditedItems | None = None
    discount_amounts: list[InvoiceItemProrationDetailsDiscountAmount]


class InvoiceItem(Model):
    """Something to bill that goes onto a customer's next invoice.

    https://docs.stripe.com/api/invoiceitems/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    customer: str
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    date: int
    """Seconds since the Unix epoch."""

    deleted: bool | None = None
    description: str | None = None
    discountable: bool
    discounts: list[str] | None = None
    frozen_fields: list[Literal[
        "discounts",
        "pricing",
        "quantity",
    ] | str] | None = None
    id: str
    invoice: str | None = None
    """The id of the Invoice; deliveries do not carry the object itself."""

    invoicing_rules: list[InvoiceItemInvoicingRule] | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    net_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    object: Literal["invoiceitem"]
    parent: InvoiceItemParent | None = None
    period: InvoiceItemPeriod
    pricing: InvoiceItemPricing | None = None
    proration: bool
    proration_details: InvoiceItemProrationDetails | None = None
    quantity: int
    quantity_decimal: str
    """A decimal number as text, so that no digit is lost."""

    tax_rates: list[TaxRate] | None = None
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("InvoiceItem.plan: until 2025-02-24.acacia; then `pricing.price_details.price`.")
        def plan(self) -> Plan | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        @deprecated("InvoiceItem.price: until 2025-02-24.acacia; then `pricing.price_details.price`.")
        def price(self) -> Price | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        @deprecated(
            "InvoiceItem.subscription: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription`."
        )
        def subscription(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription`. The id of the
            Subscription; deliveries do not carry the object itself.
            """

        @property
        @deprecated(
            "InvoiceItem.subscription_item: until 2025-02-24.acacia; then "
            "`parent.subscription_details.subscription_item`."
        )
        def subscription_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription_item`."""

        @property
        @deprecated("InvoiceItem.unified_proration: until 2020-03-02.")
        def unified_proration(self) -> bool | None:
            """Until 2020-03-02."""

        @property
        @deprecated(
            "InvoiceItem.unit_amount: until 2025-02-24.acacia; then "
            "`pricing.unit_amount_decimal`."
        )
        def unit_amount(self) -> int | None:
            """Until 2025-02-24.acacia; then `pricing.unit_amount_decimal`. In the minor unit of the currency:
            1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated(
            "InvoiceItem.unit_amount_decimal: until 2025-02-24.acacia; then "
            "`pricing.unit_amount_decimal`."
        )
        def unit_amount_decimal(self) -> str | None:
            """Until 2025-02-24.acacia; then `pricing.unit_amount_decimal`."""

    else:

        @property
        def plan(self) -> Plan | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        def price(self) -> Price | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        def subscription(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription`. The id of the
            Subscription; deliveries do not carry the object itself.
            """

        @property
        def subscription_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_details.subscription_item`."""

        @property
        def unified_proration(self) -> bool | None:
            """Until 2020-03-02."""

        @property
        def unit_amount(self) -> int | None:
            """Until 2025-02-24.acacia; then `pricing.unit_amount_decimal`. In the minor unit of the currency:
            1099 is 10.99 USD, and 1099 JPY.
            """

        @property
        def unit_amount_decimal(self) -> str | None:
            """Until 2025-02-24.acacia; then `pricing.unit_amount_decimal`."""
