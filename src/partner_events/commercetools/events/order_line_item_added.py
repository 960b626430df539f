# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import LineItem
from partner_events.commercetools.models.message import Message


class OrderLineItemAddedDetail(Message):
    type: str
    lineItem: LineItem
    addedQuantity: int


class OrderLineItemAdded(MessageEvent):
    """commercetools's `OrderLineItemAdded` (Order Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderLineItemAddedDetail

    @property
    def kind(self) -> Literal["OrderLineItemAdded"]:
        return "OrderLineItemAdded"
