# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PaymentMethod
from partner_events.commercetools.models.message import Message


class PaymentMethodCreatedDetail(Message):
    type: str
    paymentMethod: PaymentMethod


class PaymentMethodCreated(MessageEvent):
    """commercetools's `PaymentMethodCreated` (Payment Method Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodCreatedDetail

    @property
    def kind(self) -> Literal["PaymentMethodCreated"]:
        return "PaymentMethodCreated"
