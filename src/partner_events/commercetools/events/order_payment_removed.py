# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderPaymentRemovedDetail(Message):
    type: str
    paymentRef: Reference
    removedPaymentInfo: bool


class OrderPaymentRemoved(MessageEvent):
    """commercetools's `OrderPaymentRemoved` (Order Payment Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderPaymentRemovedDetail

    @property
    def kind(self) -> Literal["OrderPaymentRemoved"]:
        return "OrderPaymentRemoved"
