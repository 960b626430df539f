# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderDiscountCodeRemovedDetail(Message):
    type: str
    discountCode: Reference


class OrderDiscountCodeRemoved(MessageEvent):
    """commercetools's `OrderDiscountCodeRemoved` (Order Discount Code Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderDiscountCodeRemovedDetail

    @property
    def kind(self) -> Literal["OrderDiscountCodeRemoved"]:
        return "OrderDiscountCodeRemoved"
