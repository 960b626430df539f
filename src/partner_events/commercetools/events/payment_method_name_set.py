# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentMethodNameSetDetail(Message):
    type: str
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class PaymentMethodNameSet(MessageEvent):
    """commercetools's `PaymentMethodNameSet` (Payment Method Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodNameSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodNameSet"]:
        return "PaymentMethodNameSet"
