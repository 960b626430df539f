# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemQuantityChangedDetail(Message):
    type: str
    customLineItemId: str
    customLineItemKey: str | None = None
    quantity: int
    oldQuantity: int


class OrderCustomLineItemQuantityChanged(MessageEvent):
    """commercetools's `OrderCustomLineItemQuantityChanged` (Order Custom Line Item Quantity Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomLineItemQuantityChangedDetail

    @property
    def kind(self) -> Literal["OrderCustomLineItemQuantityChanged"]:
        return "OrderCustomLineItemQuantityChanged"
