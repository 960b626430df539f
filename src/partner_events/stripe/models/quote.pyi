# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.line_item import LineItemList
from partner_events.stripe.models.tax_rate import TaxRate


class QuoteAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class QuoteAutomaticTax(Model):
    enabled: bool
    liability: QuoteAutomaticTaxLiability | None = None
    provider: str | None = None
    status: Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ] | str | None = None


class QuoteComputedRecurringTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteComputedRecurringTotalDetailsBreakdownTax(Model):
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


class QuoteComputedRecurringTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedRecurringTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedRecurringTotalDetailsBreakdownTax]


class QuoteComputedRecurringTotalDetails(Model):
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    breakdown: QuoteComputedRecurringTotalDetailsBreakdown | None = None


class QuoteComputedRecurring(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int
    total_details: QuoteComputedRecurringTotalDetails


class QuoteComputedUpfrontTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteComputedUpfrontTotalDetailsBreakdownTax(Model):
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


class QuoteComputedUpfrontTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedUpfrontTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedUpfrontTotalDetailsBreakdownTax]


class QuoteComputedUpfrontTotalDetails(Model):
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    breakdown: QuoteComputedUpfrontTotalDetailsBreakdown | None = None


class QuoteComputedUpfront(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total_details: QuoteComputedUpfrontTotalDetails

    @property
    def line_items(self) -> LineItemList:
        """Events do not have it: it comes in objects that are fetched and expanded."""


class QuoteComputed(Model):
    recurring: QuoteComputedRecurring | None = None
    upfront: QuoteComputedUpfront


class QuoteFromQuote(Model):
    is_revision: bool
    quote: str
    """The id of the Quote; deliveries do not carry the object itself."""


class QuoteInvoiceSettingsCustomField(Model):
    name: str
    value: str


class QuoteInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class QuoteInvoiceSettings(Model):
    custom_fields: list[QuoteInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: QuoteInvoiceSettingsIssuer


class QuoteStatusTransitions(Model):
    accepted_at: int | None = None
    """Seconds since the Unix epoch."""

    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    finalized_at: int | None = None
    """Seconds since the Unix epoch."""


class QuoteSubscriptionDataBillingModeFlexible(Model):
    proration_discounts: Literal[
        "included",
        "itemized",
    ] | str | None = None


class QuoteSubscriptionDataBillingMode(Model):
    flexible: QuoteSubscriptionDataBillingModeFlexible | None = None
    type: Literal[
        "classic",
        "flexible",
    ] | str


class QuoteSubscriptionData(Model):
    billing_mode: QuoteSubscriptionDataBillingMode
    description: str | None = None
    effective_date: int | None = None
    """Seconds since the Unix epoch."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    trial_period_days: int | None = None


class QuoteTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteTotalDetailsBreakdownTax(Model):
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


class QuoteTotalDetailsBreakdown(Model):
    discounts: list[QuoteTotalDetailsBreakdownDiscount]
    taxes: list[QuoteTotalDetailsBreakdownTax]


class QuoteTotalDetails(Model):
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    breakdown: QuoteTotalDetailsBreakdown | None = None


class QuoteTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class Quote(Model):
    """An offer to a customer, which becomes an invoice or a subscription when accepted.

    https://docs.stripe.com/api/quotes/object
    """

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application_fee_percent: Number | None = None
    automatic_tax: QuoteAutomaticTax
    collection_method: Literal[
        "charge_automatically",
        "send_invoice",
    ] | str
    computed: QuoteComputed
    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    default_tax_rates: list[str] | None = None
    description: str | None = None
    discounts: list[str]
    expires_at: int
    """Seconds since the Unix epoch."""

    footer: str | None = None
    from_quote: QuoteFromQuote | None = None
    header: str | None = None
    id: str
    invoice: str | None = None
    """The id of the Invoice; deliveries do not carry the object itself."""

    invoice_settings: QuoteInvoiceSettings
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    number: str | None = None
    object: Literal["quote"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    status: Literal[
        "accepted",
        "canceled",
        "draft",
        "open",
    ] | str
    status_transitions: QuoteStatusTransitions
    subscription: str | None = None
    """The id of the Subscription; deliveries do not carry the object itself."""

    subscription_data: QuoteSubscriptionData
    subscription_schedule: str | None = None
    """The id of the SubscriptionSchedule; deliveries do not carry the object itself."""

    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    total_details: QuoteTotalDetails
    transfer_data: QuoteTransferData | None = None

    @property
    def line_items(self) -> LineItemList:
        """Events do not have it: it comes in objects that are fetched and expanded."""
