# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentInterfaceIdSetDetail(Message):
    type: str
    interfaceId: str | None = None
    oldInterfaceId: str | None = None


class PaymentInterfaceIdSet(MessageEvent):
    """commercetools's `PaymentInterfaceIdSet` (Payment Interface Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentInterfaceIdSetDetail

    @property
    def kind(self) -> Literal["PaymentInterfaceIdSet"]:
        return "PaymentInterfaceIdSet"
