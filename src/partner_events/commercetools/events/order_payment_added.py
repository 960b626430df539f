# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderPaymentAddedDetail(Message):
    type: str
    paymentRef: Reference


class OrderPaymentAdded(MessageEvent):
    """commercetools's `OrderPaymentAdded` (Order Payment Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderPaymentAddedDetail

    @property
    def kind(self) -> Literal["OrderPaymentAdded"]:
        return "OrderPaymentAdded"
