# Generated from schemas/stripe/objects/quote.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    QuoteComputedRecurringInterval,
    QuoteComputedRecurringTotalDetailsBreakdown,
)


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

    interval: QuoteComputedRecurringInterval
    interval_count: int
    total_details: QuoteComputedRecurringTotalDetails
