# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Discount, TaxRate


class QuoteAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class QuoteAutomaticTax(Model):
    __event_always__ = "liability provider status"

    enabled: bool
    liability: QuoteAutomaticTaxLiability | None = None
    provider: str | None = None
    status: str | None = None


class QuoteComputedRecurringTotalDetailsBreakdownDiscount(Model):
    amount: int
    discount: Discount


class QuoteComputedRecurringTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class QuoteComputedRecurringTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedRecurringTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedRecurringTotalDetailsBreakdownTax]


class QuoteComputedRecurringTotalDetails(Model):
    __event_always__ = "amount_shipping"

    amount_discount: int
    amount_shipping: int | None = None
    amount_tax: int
    breakdown: QuoteComputedRecurringTotalDetailsBreakdown | None = None


class QuoteComputedRecurring(Model):
    amount_subtotal: int
    amount_total: int
    interval: str
    interval_count: int
    total_details: QuoteComputedRecurringTotalDetails


class QuoteComputedUpfrontTotalDetailsBreakdownDiscount(Model):
    amount: int
    discount: Discount


class QuoteComputedUpfrontTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class QuoteComputedUpfrontTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedUpfrontTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedUpfrontTotalDetailsBreakdownTax]


class QuoteComputedUpfrontTotalDetails(Model):
    __event_always__ = "amount_shipping"

    amount_discount: int
    amount_shipping: int | None = None
    amount_tax: int
    breakdown: QuoteComputedUpfrontTotalDetailsBreakdown | None = None


class QuoteComputedUpfront(Model):
    amount_subtotal: int
    amount_total: int
    total_details: QuoteComputedUpfrontTotalDetails


class QuoteComputed(Model):
    __event_always__ = "recurring"

    recurring: QuoteComputedRecurring | None = None
    upfront: QuoteComputedUpfront


class QuoteFromQuote(Model):
    is_revision: bool
    quote: str


class QuoteInvoiceSettingsCustomField(Model):
    name: str
    value: str


class QuoteInvoiceSettingsIssuer(Model):
    account: str | None = None
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
    canceled_at: int | None = None
    finalized_at: int | None = None


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
    metadata: dict[str, str] | None = None
    trial_period_days: int | None = None


class QuoteTotalDetailsBreakdownDiscount(Model):
    amount: int
    discount: Discount


class QuoteTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class QuoteTotalDetailsBreakdown(Model):
    discounts: list[QuoteTotalDetailsBreakdownDiscount]
    taxes: list[QuoteTotalDetailsBreakdownTax]


class QuoteTotalDetails(Model):
    __event_always__ = "amount_shipping"

    amount_discount: int
    amount_shipping: int | None = None
    amount_tax: int
    breakdown: QuoteTotalDetailsBreakdown | None = None


class QuoteTransferData(Model):
    __event_always__ = "amount amount_percent"

    amount: int | None = None
    amount_percent: Number | None = None
    destination: str


class Quote(Model):
    """https://docs.stripe.com/api/quotes/object"""

    __event_always__ = (
        "application application_fee_amount application_fee_percent currency customer "
        "customer_account description footer from_quote header invoice number "
        "on_behalf_of subscription subscription_schedule test_clock transfer_data"
    )

    amount_subtotal: int
    amount_total: int
    application: str | None = None
    application_fee_amount: int | None = None
    application_fee_percent: Number | None = None
    automatic_tax: QuoteAutomaticTax
    collection_method: str
    computed: QuoteComputed
    created: int
    currency: str | None = None
    customer: str | None = None
    customer_account: str | None = None
    default_tax_rates: list[str] | None = None
    description: str | None = None
    discounts: list[str]
    expires_at: int
    footer: str | None = None
    from_quote: QuoteFromQuote | None = None
    header: str | None = None
    id: str
    invoice: str | None = None
    invoice_settings: QuoteInvoiceSettings
    livemode: bool
    metadata: dict[str, str]
    number: str | None = None
    object: str
    on_behalf_of: str | None = None
    status: str
    status_transitions: QuoteStatusTransitions
    subscription: str | None = None
    subscription_data: QuoteSubscriptionData
    subscription_schedule: str | None = None
    test_clock: str | None = None
    total_details: QuoteTotalDetails
    transfer_data: QuoteTransferData | None = None


HISTORY = "_history_quote"
BESIDE = "Quote QuoteComputedUpfront"
