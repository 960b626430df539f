# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Payment
from partner_events.commercetools.models.message import Message


class PaymentCreatedDetail(Message):
    type: str
    payment: Payment


class PaymentCreated(MessageEvent):
    """commercetools's `PaymentCreated` (Payment Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentCreatedDetail

    @property
    def kind(self) -> Literal["PaymentCreated"]:
        return "PaymentCreated"
