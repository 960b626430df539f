# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodKeySetDetail(Message):
    type: str
    key: str | None = None
    oldKey: str | None = None


class PaymentMethodKeySet(MessageEvent):
    """commercetools's `PaymentMethodKeySet` (Payment Method Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodKeySetDetail

    @property
    def kind(self) -> Literal["PaymentMethodKeySet"]:
        return "PaymentMethodKeySet"
