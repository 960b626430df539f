# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    Delivery,
    DiscountedLineItemPrice,
    EstimatedDelivery,
    Reference,
    TaxedItemPrice,
    TaxRate,
)


class Money(Model):
    centAmount: int
    """The amount in the currency's smallest unit: 1099 EUR cents are 10.99 EUR."""

    currencyCode: str
    """Three letters of ISO 4217, in upper case."""


class PriceFunction(Model):
    currencyCode: str
    function: str


class ShippingRatePriceTier(Model):
    type: str
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
    shippingMethodState: str
    estimatedDelivery: EstimatedDelivery | None = None
