# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import (
    CentPrecisionMoney,
    ItemShippingDetails,
    ItemState,
    TaxedItemPrice,
)
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.price import Price


class OrderLineItemRemovedDetail(Message):
    type: Literal["OrderLineItemRemoved"]
    lineItemId: str
    lineItemKey: str | None = None
    removedQuantity: int
    newQuantity: int
    newState: list[ItemState]
    newTotalPrice: CentPrecisionMoney
    newTaxedPrice: TaxedItemPrice | None = None
    newPrice: Price | None = None
    newShippingDetail: ItemShippingDetails | None = None
