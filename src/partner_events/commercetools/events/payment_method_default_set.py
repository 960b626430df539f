# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodDefaultSetDetail(Message):
    type: str
    default: bool
    oldDefault: bool


class PaymentMethodDefaultSet(MessageEvent):
    """commercetools's `PaymentMethodDefaultSet` (Payment Method Default Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodDefaultSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodDefaultSet"]:
        return "PaymentMethodDefaultSet"
