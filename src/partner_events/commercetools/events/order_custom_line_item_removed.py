# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomLineItem
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemRemovedDetail(Message):
    type: str
    customLineItemId: str
    customLineItemKey: str | None = None
    customLineItem: CustomLineItem


class OrderCustomLineItemRemoved(MessageEvent):
    """commercetools's `OrderCustomLineItemRemoved` (Order Custom Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomLineItemRemovedDetail

    @property
    def kind(self) -> Literal["OrderCustomLineItemRemoved"]:
        return "OrderCustomLineItemRemoved"
