# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoMethodSetDetail(Message):
    type: str
    method: str | None = None
    oldMethod: str | None = None


class PaymentMethodInfoMethodSet(MessageEvent):
    """commercetools's `PaymentMethodInfoMethodSet` (Payment Method Info Method Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoMethodSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoMethodSet"]:
        return "PaymentMethodInfoMethodSet"
