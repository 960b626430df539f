# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.commercetools.models.common import (
    Asset,
    Attribute,
    CustomFields,
    DiscountedPrice,
    Image,
    Reference,
    TypedMoney,
)
from partner_events.commercetools.models.price import Price


class ProductVariantAvailability(Model):
    channels: JsonObject | None = None
    isOnStock: bool | None = None
    restockableInDays: int | None = None
    availableQuantity: int | None = None
    id: str | None = None
    version: int | None = None


class ScopedPrice(Model):
    id: str
    value: TypedMoney
    currentValue: TypedMoney
    country: str | None = None
    customerGroup: Reference | None = None
    channel: Reference | None = None
    validFrom: str | None = None
    validUntil: str | None = None
    discounted: DiscountedPrice | None = None
    custom: CustomFields | None = None


class ProductVariant(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: int
    sku: str | None = None
    key: str | None = None
    prices: list[Price] | None = None
    attributes: list[Attribute] | None = None
    price: Price | None = None
    images: list[Image] | None = None
    assets: list[Asset] | None = None
    availability: ProductVariantAvailability | None = None
    isMatchingVariant: bool | None = None
    scopedPrice: ScopedPrice | None = None
    scopedPriceDiscounted: bool | None = None
    recurrencePrices: list[Price] | None = None
