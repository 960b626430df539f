# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.plan import Plan
from partner_events.stripe.models.price import Price
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class InvoiceLineItemDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemParentInvoiceItemDetailsProrationDetails(Model):
    credited_items: InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems | None = None


class InvoiceLineItemParentInvoiceItemDetails(Model):
    invoice_item: str
    proration: bool
    proration_details: InvoiceLineItemParentInvoiceItemDetailsProrationDetails | None = None
    subscription: str | None = None


class InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemParentSubscriptionItemDetailsProrationDetails(Model):
    credited_items: InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems | None = None


class InvoiceLineItemParentSubscriptionItemDetails(Model):
    invoice_item: str | None = None
    proration: bool
    proration_details: InvoiceLineItemParentSubscriptionItemDetailsProrationDetails | None = None
    subscription: str | None = None
    subscription_item: str


class InvoiceLineItemParent(Model):
    invoice_item_details: InvoiceLineItemParentInvoiceItemDetails | None = None
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails | None = None
    type: Literal[
        "invoice_item_details",
        "subscription_item_details",
    ] | str


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

    type: Literal[
        "credit_balance_transaction",
        "discount",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("InvoiceLineItemPretaxCreditAmount.margin: until 2024-09-30.acacia.")
        def margin(self) -> str | None:
            """Until 2024-09-30.acacia."""

    else:

        @property
        def margin(self) -> str | None:
            """Until 2024-09-30.acacia."""


class InvoiceLineItemPricingPriceDetails(Model):
    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    product: str


class InvoiceLineItemPricing(Model):
    price_details: InvoiceLineItemPricingPriceDetails | None = None
    type: Literal["price_details"] | str
    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class InvoiceLineItemProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemProrationDetails(Model):
    credited_items: InvoiceLineItemProrationDetailsCreditedItems | None = None


class InvoiceLineItemTaxAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    inclusive: bool
    tax_rate: str
    """The id of the TaxRate; deliveries do not carry the object itself."""

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
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class InvoiceLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class InvoiceLineItemTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: Literal[
        "exclusive",
        "inclusive",
    ] | str
    tax_rate_details: InvoiceLineItemTaxTaxRateDetails | None = None
    taxability_reason: Literal[
        "customer_exempt",
        "not_available",
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
    ] | str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: Literal["tax_rate_details"] | str


class InvoiceLineItem(Model):
    """One line of an invoice.

    https://docs.stripe.com/api/invoice-line-item/object
    """

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
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["line_item"]
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
    """A decimal number as text, so that no digit is lost."""

    subscription: str | None = None
    """The id of the Subscription; deliveries do not carry the object itself."""

    subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    taxes: list[InvoiceLineItemTax] | None = None
    """The taxes of the line."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("InvoiceLineItem.amount_excluding_tax: until 2025-02-24.acacia.")
        def amount_excluding_tax(self) -> int | None:
            """Until 2025-02-24.acacia. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated(
            "InvoiceLineItem.invoice_item: until 2025-02-24.acacia; then "
            "`parent.invoice_item_details.invoice_item`."
        )
        def invoice_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.invoice_item_details.invoice_item`. The id of the
            InvoiceItem; deliveries do not carry the object itself.
            """

        @property
        @deprecated("InvoiceLineItem.live_mode: until 2016-07-06; then `livemode`.")
        def live_mode(self) -> bool | None:
            """Until 2016-07-06; then `livemode`."""

        @property
        @deprecated(
            "InvoiceLineItem.plan: until 2025-02-24.acacia; then "
            "`pricing.price_details.price`."
        )
        def plan(self) -> Plan | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        @deprecated(
            "InvoiceLineItem.price: until 2025-02-24.acacia; then "
            "`pricing.price_details.price`."
        )
        def price(self) -> Price | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        @deprecated(
            "InvoiceLineItem.proration: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.proration`."
        )
        def proration(self) -> bool:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.proration`."""

        @property
        @deprecated(
            "InvoiceLineItem.proration_details: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.proration_details`."
        )
        def proration_details(self) -> InvoiceLineItemProrationDetails | None:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.proration_details`."""

        @property
        @deprecated(
            "InvoiceLineItem.subscription_item: until 2025-02-24.acacia; then "
            "`parent.subscription_item_details.subscription_item`."
        )
        def subscription_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.subscription_item`. The id of
            the SubscriptionItem; deliveries do not carry the object itself.
            """

        @property
        @deprecated("InvoiceLineItem.tax_amounts: until 2025-02-24.acacia; then `taxes`.")
        def tax_amounts(self) -> list[InvoiceLineItemTaxAmount]:
            """Until 2025-02-24.acacia; then `taxes`."""

        @property
        @deprecated(
            "InvoiceLineItem.tax_rates: until 2025-02-24.acacia; then "
            "`taxes[].tax_rate_details.tax_rate`."
        )
        def tax_rates(self) -> list[TaxRate]:
            """Until 2025-02-24.acacia; then `taxes[].tax_rate_details.tax_rate`."""

        @property
        @deprecated("InvoiceLineItem.type: until 2025-02-24.acacia; then `parent.type`.")
        def type(self) -> Literal[
            "invoiceitem",
            "subscription",
        ] | str:
            """Until 2025-02-24.acacia; then `parent.type`."""

        @property
        @deprecated("InvoiceLineItem.unified_proration: until 2020-03-02.")
        def unified_proration(self) -> bool | None:
            """Until 2020-03-02."""

        @property
        @deprecated("InvoiceLineItem.unit_amount_excluding_tax: until 2025-02-24.acacia.")
        def unit_amount_excluding_tax(self) -> str | None:
            """Until 2025-02-24.acacia."""

    else:

        @property
        def amount_excluding_tax(self) -> int | None:
            """Until 2025-02-24.acacia. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def invoice_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.invoice_item_details.invoice_item`. The id of the
            InvoiceItem; deliveries do not carry the object itself.
            """

        @property
        def live_mode(self) -> bool | None:
            """Until 2016-07-06; then `livemode`."""

        @property
        def plan(self) -> Plan | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        def price(self) -> Price | None:
            """Until 2025-02-24.acacia; then `pricing.price_details.price`."""

        @property
        def proration(self) -> bool:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.proration`."""

        @property
        def proration_details(self) -> InvoiceLineItemProrationDetails | None:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.proration_details`."""

        @property
        def subscription_item(self) -> str | None:
            """Until 2025-02-24.acacia; then `parent.subscription_item_details.subscription_item`. The id of
            the SubscriptionItem; deliveries do not carry the object itself.
            """

        @property
        def tax_amounts(self) -> list[InvoiceLineItemTaxAmount]:
            """Until 2025-02-24.acacia; then `taxes`."""

        @property
        def tax_rates(self) -> list[TaxRate]:
            """Until 2025-02-24.acacia; then `taxes[].tax_rate_details.tax_rate`."""

        @property
        def type(self) -> Literal[
            "invoiceitem",
            "subscription",
        ] | str:
            """Until 2025-02-24.acacia; then `parent.type`."""

        @property
        def unified_proration(self) -> bool | None:
            """Until 2020-03-02."""

        @property
        def unit_amount_excluding_tax(self) -> str | None:
            """Until 2025-02-24.acacia."""


class InvoiceLineItemList(Model):
    object: Literal["list"]
    data: list[InvoiceLineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
