# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomLineItem
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemAddedDetail(Message):
    type: str
    customLineItem: CustomLineItem


class OrderCustomLineItemAdded(MessageEvent):
    """commercetools's `OrderCustomLineItemAdded` (Order Custom Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomLineItemAddedDetail

    @property
    def kind(self) -> Literal["OrderCustomLineItemAdded"]:
        return "OrderCustomLineItemAdded"
