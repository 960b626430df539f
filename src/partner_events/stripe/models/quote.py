# Generated from schemas/stripe/objects/quote.json by `python -m codegen`; do not edit.
# Vocabularies are in quote.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Discount, TaxRate


class QuoteAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: str


class QuoteAutomaticTax(Model):
    __event_always__ = "liability provider status"

    enabled: bool
    liability: QuoteAutomaticTaxLiability | None = None
    provider: str | None = None
    status: str | None = None


class QuoteComputedRecurringTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteComputedRecurringTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class QuoteComputedRecurringTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedRecurringTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedRecurringTotalDetailsBreakdownTax]


class QuoteComputedRecurringTotalDetails(Model):
    __event_always__ = "amount_shipping"

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

    interval: str
    interval_count: int
    total_details: QuoteComputedRecurringTotalDetails


class QuoteComputedUpfrontTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteComputedUpfrontTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class QuoteComputedUpfrontTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedUpfrontTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedUpfrontTotalDetailsBreakdownTax]


class QuoteComputedUpfrontTotalDetails(Model):
    __event_always__ = "amount_shipping"

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


class QuoteComputed(Model):
    __event_always__ = "recurring"

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

    type: str


class QuoteInvoiceSettings(Model):
    __event_always__ = "custom_fields days_until_due description footer"

    custom_fields: list[QuoteInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: QuoteInvoiceSettingsIssuer


class QuoteStatusTransitions(Model):
    __event_always__ = "accepted_at canceled_at finalized_at"

    accepted_at: int | None = None
    """Seconds since the Unix epoch."""

    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    finalized_at: int | None = None
    """Seconds since the Unix epoch."""


class QuoteSubscriptionDataBillingModeFlexible(Model):
    proration_discounts: str | None = None


class QuoteSubscriptionDataBillingMode(Model):
    flexible: QuoteSubscriptionDataBillingModeFlexible | None = None
    type: str


class QuoteSubscriptionData(Model):
    __event_always__ = "description effective_date metadata trial_period_days"

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
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class QuoteTotalDetailsBreakdown(Model):
    discounts: list[QuoteTotalDetailsBreakdownDiscount]
    taxes: list[QuoteTotalDetailsBreakdownTax]


class QuoteTotalDetails(Model):
    __event_always__ = "amount_shipping"

    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    breakdown: QuoteTotalDetailsBreakdown | None = None


class QuoteTransferData(Model):
    __event_always__ = "amount amount_percent"

    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class Quote(Model):
    """https://docs.stripe.com/api/quotes/object"""

    __event_always__ = (
        "application application_fee_amount application_fee_percent currency customer "
        "customer_account description footer from_quote header invoice number "
        "on_behalf_of subscription subscription_schedule test_clock transfer_data"
    )

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
    collection_method: str
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
    object: str
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    status: str
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


HISTORY = "_history_quote"
