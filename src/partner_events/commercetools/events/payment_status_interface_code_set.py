# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentStatusInterfaceCodeSetDetail(Message):
    type: str
    paymentId: str
    interfaceCode: str | None = None


class PaymentStatusInterfaceCodeSet(MessageEvent):
    """commercetools's `PaymentStatusInterfaceCodeSet` (Payment Status Interface Code Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentStatusInterfaceCodeSetDetail

    @property
    def kind(self) -> Literal["PaymentStatusInterfaceCodeSet"]:
        return "PaymentStatusInterfaceCodeSet"
