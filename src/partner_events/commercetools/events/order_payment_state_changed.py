# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderPaymentStateChangedDetail(Message):
    type: str
    paymentState: str
    oldPaymentState: str | None = None


class OrderPaymentStateChanged(MessageEvent):
    """commercetools's `OrderPaymentStateChanged` (Order Payment State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderPaymentStateChangedDetail

    @property
    def kind(self) -> Literal["OrderPaymentStateChanged"]:
        return "OrderPaymentStateChanged"
