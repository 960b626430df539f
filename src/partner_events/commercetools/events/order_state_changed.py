# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderStateChangedDetail(Message):
    type: str
    orderState: str
    oldOrderState: str | None = None
    orderId: str | None = None


class OrderStateChanged(MessageEvent):
    """commercetools's `OrderStateChanged` (Order State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderStateChangedDetail

    @property
    def kind(self) -> Literal["OrderStateChanged"]:
        return "OrderStateChanged"
