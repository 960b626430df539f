# Generated from schemas/stripe/objects/quote.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    Discount,
    QuoteComputedUpfrontTotalDetailsBreakdownTaxTaxabilityReason,
    TaxRate,
)


class QuoteComputedUpfrontTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class QuoteComputedUpfrontTotalDetailsBreakdownTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: QuoteComputedUpfrontTotalDetailsBreakdownTaxTaxabilityReason | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class QuoteComputedUpfrontTotalDetailsBreakdown(Model):
    discounts: list[QuoteComputedUpfrontTotalDetailsBreakdownDiscount]
    taxes: list[QuoteComputedUpfrontTotalDetailsBreakdownTax]
