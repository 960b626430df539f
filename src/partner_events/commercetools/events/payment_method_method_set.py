# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodMethodSetDetail(Message):
    type: str
    method: str | None = None
    oldMethod: str | None = None


class PaymentMethodMethodSet(MessageEvent):
    """commercetools's `PaymentMethodMethodSet` (Payment Method Method Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodMethodSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodMethodSet"]:
        return "PaymentMethodMethodSet"
