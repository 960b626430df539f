# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PaymentMethod
from partner_events.commercetools.models.message import Message


class PaymentMethodDeletedDetail(Message):
    type: str
    paymentMethod: PaymentMethod


class PaymentMethodDeleted(MessageEvent):
    """commercetools's `PaymentMethodDeleted` (Payment Method Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodDeletedDetail

    @property
    def kind(self) -> Literal["PaymentMethodDeleted"]:
        return "PaymentMethodDeleted"
