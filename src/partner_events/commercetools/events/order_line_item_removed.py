# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    ItemShippingDetails,
    ItemState,
    Price,
    TaxedItemPrice,
)
from partner_events.commercetools.models.message import Message


class OrderLineItemRemovedDetail(Message):
    type: str
    lineItemId: str
    lineItemKey: str | None = None
    removedQuantity: int
    newQuantity: int
    newState: list[ItemState]
    newTotalPrice: CentPrecisionMoney
    newTaxedPrice: TaxedItemPrice | None = None
    newPrice: Price | None = None
    newShippingDetail: ItemShippingDetails | None = None


class OrderLineItemRemoved(MessageEvent):
    """commercetools's `OrderLineItemRemoved` (Order Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderLineItemRemovedDetail

    @property
    def kind(self) -> Literal["OrderLineItemRemoved"]:
        return "OrderLineItemRemoved"
