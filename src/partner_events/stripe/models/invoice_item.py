# Generated from schemas/stripe/objects/invoice_item.json by `python -m codegen`; do not edit.
# Vocabularies are in invoice_item.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TaxRate


class InvoiceItemInvoicingRule(Model):
    type: str


class InvoiceItemParentSubscriptionDetails(Model):
    subscription: str
    subscription_item: str | None = None


class InvoiceItemParent(Model):
    __event_always__ = "subscription_details"

    subscription_details: InvoiceItemParentSubscriptionDetails | None = None
    type: str


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
    __event_always__ = "unit_amount_decimal"

    price_details: InvoiceItemPricingPriceDetails | None = None
    type: str
    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceItemProrationDetailsCreditedItems(Model):
    invoice_item: str | None = None
    invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails | None = None
    type: str


class InvoiceItemProrationDetailsDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class InvoiceItemProrationDetails(Model):
    __event_always__ = "credited_items"

    credited_items: InvoiceItemProrationDetailsCreditedItems | None = None
    discount_amounts: list[InvoiceItemProrationDetailsDiscountAmount]


class InvoiceItem(Model):
    """https://docs.stripe.com/api/invoiceitems/object"""

    __event_always__ = (
        "customer_account description discounts invoice metadata parent pricing tax_rates "
        "test_clock"
    )

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
    frozen_fields: list[str] | None = None
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

    object: str
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


HISTORY = "_history_invoice_item"
