# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderDiscountCodeStateSetDetail(Message):
    type: str
    discountCode: Reference
    state: str
    oldState: str | None = None


class OrderDiscountCodeStateSet(MessageEvent):
    """commercetools's `OrderDiscountCodeStateSet` (Order Discount Code State Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderDiscountCodeStateSetDetail

    @property
    def kind(self) -> Literal["OrderDiscountCodeStateSet"]:
        return "OrderDiscountCodeStateSet"
