# Generated from schemas/stripe/objects/invoice_line_item.json by `python -m codegen`; do not edit.
# Vocabularies are in invoice_line_item.pyi.

from partner_events._models.model import Model


class InvoiceLineItemDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


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
    """Seconds since the Unix epoch."""

    start: int
    """Seconds since the Unix epoch."""


class InvoiceLineItemPretaxCreditAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    credit_balance_transaction: str | None = None
    """The id of the BillingCreditBalanceTransaction; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    type: str


class InvoiceLineItemPricingPriceDetails(Model):
    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    product: str


class InvoiceLineItemPricing(Model):
    __event_always__ = "unit_amount_decimal"

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    type: str
    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class InvoiceLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class InvoiceLineItemTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: str
    tax_rate_details: InvoiceLineItemTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: str


class InvoiceLineItem(Model):
    """https://docs.stripe.com/api/invoice-line-item/object"""

    __event_always__ = (
        "description discount_amounts invoice parent pretax_credit_amounts pricing "
        "quantity quantity_decimal subscription taxes"
    )

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str
    description: str | None = None
    discount_amounts: list[InvoiceLineItemDiscountAmount] | None = None
    discountable: bool
    discounts: list[str]
    id: str
    invoice: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: str
    parent: InvoiceLineItemParent | None = None
    period: InvoiceLineItemPeriod
    pretax_credit_amounts: list[InvoiceLineItemPretaxCreditAmount] | None = None
    pricing: InvoiceLineItemPricing | None = None
    quantity: int | None = None
    quantity_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    subscription: str | None = None
    """The id of the Subscription; deliveries do not carry the object itself."""

    subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    taxes: list[InvoiceLineItemTax] | None = None


class InvoiceLineItemList(Model):
    object: str
    data: list[InvoiceLineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


HISTORY = "_history_invoice_line_item"
