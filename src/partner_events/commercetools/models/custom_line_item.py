# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    CustomFields,
    DiscountedLineItemPriceForQuantity,
    ItemShippingDetails,
    ItemState,
    MethodTaxedPrice,
    MethodTaxRate,
    Reference,
    TaxedItemPrice,
    TaxRate,
    TypedMoney,
)


class CustomLineItemRecurrenceInfo(Model):
    recurrencePolicy: Reference


class CustomLineItem(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    key: str | None = None
    name: dict[str, str]
    money: TypedMoney
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]
    totalPrice: CentPrecisionMoney
    slug: str
    quantity: int
    state: list[ItemState]
    taxCategory: Reference | None = None
    taxRate: TaxRate | None = None
    perMethodTaxRate: list[MethodTaxRate]
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    custom: CustomFields | None = None
    shippingDetails: ItemShippingDetails | None = None
    priceMode: str
    recurrenceInfo: CustomLineItemRecurrenceInfo | None = None
