# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentTransactionInterfaceIdSetDetail(Message):
    type: str
    transactionId: str
    newInterfaceId: str | None = None
    oldInterfaceId: str | None = None


class PaymentTransactionInterfaceIdSet(MessageEvent):
    """commercetools's `PaymentTransactionInterfaceIdSet` (Payment Transaction Interface Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentTransactionInterfaceIdSetDetail

    @property
    def kind(self) -> Literal["PaymentTransactionInterfaceIdSet"]:
        return "PaymentTransactionInterfaceIdSet"
