# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionTotalDetailsBreakdownTaxTaxabilityReason,
    Discount,
    TaxRate,
)


class CheckoutSessionTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class CheckoutSessionTotalDetailsBreakdownTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: CheckoutSessionTotalDetailsBreakdownTaxTaxabilityReason | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CheckoutSessionTotalDetailsBreakdown(Model):
    discounts: list[CheckoutSessionTotalDetailsBreakdownDiscount]
    taxes: list[CheckoutSessionTotalDetailsBreakdownTax]
