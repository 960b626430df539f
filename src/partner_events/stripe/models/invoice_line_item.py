# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class InvoiceLineItemDiscountAmount(Model):
    amount: int
    discount: str


class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemParentInvoiceItemDetailsProrationDetails(Model):
    __event_always__ = "credited_items"

    credited_items: InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems | None = None


class InvoiceLineItemParentInvoiceItemDetails(Model):
    __event_always__ = "proration_details subscription"

    invoice_item: str
    proration: bool
    proration_details: InvoiceLineItemParentInvoiceItemDetailsProrationDetails | None = None
    subscription: str | None = None


class InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemParentSubscriptionItemDetailsProrationDetails(Model):
    __event_always__ = "credited_items"

    credited_items: InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems | None = None


class InvoiceLineItemParentSubscriptionItemDetails(Model):
    __event_always__ = "invoice_item proration_details subscription"

    invoice_item: str | None = None
    proration: bool
    proration_details: InvoiceLineItemParentSubscriptionItemDetailsProrationDetails | None = None
    subscription: str | None = None
    subscription_item: str


class InvoiceLineItemParent(Model):
    __event_always__ = "invoice_item_details subscription_item_details"

    invoice_item_details: InvoiceLineItemParentInvoiceItemDetails | None = None
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails | None = None
    type: str


class InvoiceLineItemPeriod(Model):
    end: int
    start: int


class InvoiceLineItemPretaxCreditAmount(Model):
    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class InvoiceLineItemPricingPriceDetails(Model):
    price: str
    product: str


class InvoiceLineItemPricing(Model):
    __event_always__ = "unit_amount_decimal"

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    type: str
    unit_amount_decimal: str | None = None


class InvoiceLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class InvoiceLineItemTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    tax_behavior: str
    tax_rate_details: InvoiceLineItemTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    type: str


class InvoiceLineItem(Model):
    """https://docs.stripe.com/api/invoice-line-item/object"""

    __event_always__ = (
        "description discount_amounts invoice parent pretax_credit_amounts pricing "
        "quantity quantity_decimal subscription taxes"
    )

    amount: int
    """What the line costs, before discounts and exclusive taxes. In the minor unit of the currency: 1099 is
    10.99 USD, and 1099 JPY.
    """

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    description: str | None = None
    """What the customer reads on the line."""

    discount_amounts: list[InvoiceLineItemDiscountAmount] | None = None
    discountable: bool
    discounts: list[str]
    id: str
    invoice: str | None = None
    livemode: bool
    metadata: dict[str, str]
    object: str
    parent: InvoiceLineItemParent | None = None
    """What the line comes from: an item to bill, or an item of a subscription."""

    period: InvoiceLineItemPeriod
    """The period that the line bills."""

    pretax_credit_amounts: list[InvoiceLineItemPretaxCreditAmount] | None = None
    pricing: InvoiceLineItemPricing | None = None
    """The price that the line was computed from."""

    quantity: int | None = None
    """How many units."""

    quantity_decimal: str | None = None
    subscription: str | None = None
    subtotal: int
    taxes: list[InvoiceLineItemTax] | None = None
    """The taxes of the line."""


class InvoiceLineItemList(Model):
    object: str
    data: list[InvoiceLineItem]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_invoice_line_item"
BESIDE = "InvoiceLineItem InvoiceLineItemPretaxCreditAmount"
