# Generated from schemas/stripe by codegen; do not edit.

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
    start: int


class InvoiceItemPricingPriceDetails(Model):
    price: str
    product: str


class InvoiceItemPricing(Model):
    __event_always__ = "unit_amount_decimal"

    price_details: InvoiceItemPricingPriceDetails | None = None
    type: str
    unit_amount_decimal: str | None = None


class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceItemProrationDetailsCreditedItems(Model):
    invoice_item: str | None = None
    invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails | None = None
    type: str


class InvoiceItemProrationDetailsDiscountAmount(Model):
    amount: int
    discount: str


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
    currency: str
    customer: str
    customer_account: str | None = None
    date: int
    deleted: bool | None = None
    description: str | None = None
    discountable: bool
    discounts: list[str] | None = None
    frozen_fields: list[str] | None = None
    id: str
    invoice: str | None = None
    invoicing_rules: list[InvoiceItemInvoicingRule] | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    net_amount: int | None = None
    object: str
    parent: InvoiceItemParent | None = None
    period: InvoiceItemPeriod
    pricing: InvoiceItemPricing | None = None
    proration: bool
    proration_details: InvoiceItemProrationDetails | None = None
    quantity: int
    quantity_decimal: str
    tax_rates: list[TaxRate] | None = None
    test_clock: str | None = None


HISTORY = "_history_invoice_item"
BESIDE = "InvoiceItem"
