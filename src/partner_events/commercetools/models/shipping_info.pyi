# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import (
    CentPrecisionMoney,
    DiscountedLineItemPrice,
    EstimatedDelivery,
    Reference,
    TaxedItemPrice,
    TaxRate,
)
from partner_events.commercetools.models.delivery import Delivery


class Money(Model):
    """An amount in a currency's smallest unit."""

    centAmount: int
    """The amount in the currency's smallest unit: 1099 EUR cents are 10.99 EUR."""

    currencyCode: str
    """Three letters of ISO 4217, in upper case."""


class PriceFunction(Model):
    currencyCode: str
    function: str


class ShippingRatePriceTier(Model):
    type: Literal[
        "CartValue",
        "CartClassification",
        "CartScore",
    ] | str
    value: str | None = None
    price: Money | None = None
    isMatching: bool | None = None
    score: int | None = None
    priceFunction: PriceFunction | None = None
    minimumCentAmount: int | None = None


class ShippingRate(Model):
    price: CentPrecisionMoney
    freeAbove: CentPrecisionMoney | None = None
    isMatching: bool | None = None
    tiers: list[ShippingRatePriceTier]


class ShippingInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    shippingMethodName: str
    price: CentPrecisionMoney
    shippingRate: ShippingRate
    taxedPrice: TaxedItemPrice | None = None
    taxRate: TaxRate | None = None
    taxCategory: Reference | None = None
    shippingMethod: Reference | None = None
    deliveries: list[Delivery] | None = None
    discountedPrice: DiscountedLineItemPrice | None = None
    shippingMethodState: Literal[
        "DoesNotMatchCart",
        "MatchesCart",
    ] | str
    estimatedDelivery: EstimatedDelivery | None = None
