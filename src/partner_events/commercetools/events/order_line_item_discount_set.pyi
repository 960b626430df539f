# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import (
    CentPrecisionMoney,
    DiscountedLineItemPriceForQuantity,
    MethodTaxedPrice,
    TaxedItemPrice,
)
from partner_events.commercetools.models.message import Message


class OrderLineItemDiscountSetDetail(Message):
    type: Literal["OrderLineItemDiscountSet"]
    lineItemId: str
    lineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    totalPrice: CentPrecisionMoney
    taxedPrice: TaxedItemPrice | None = None
    taxedPricePortions: list[MethodTaxedPrice]
