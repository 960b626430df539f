# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DiscountedLineItemPriceForQuantity, TaxedItemPrice
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemDiscountSetDetail(Message):
    type: Literal["OrderCustomLineItemDiscountSet"]
    customLineItemId: str
    customLineItemKey: str | None = None
    discountedPricePerQuantity: list[DiscountedLineItemPriceForQuantity]
    taxedPrice: TaxedItemPrice | None = None
