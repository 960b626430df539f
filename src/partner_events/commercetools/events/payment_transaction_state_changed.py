# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class PaymentTransactionStateChangedDetail(Message):
    type: str
    transactionId: str
    state: str


class PaymentTransactionStateChanged(MessageEvent):
    """commercetools's `PaymentTransactionStateChanged` (Payment Transaction State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentTransactionStateChangedDetail

    @property
    def kind(self) -> Literal["PaymentTransactionStateChanged"]:
        return "PaymentTransactionStateChanged"
