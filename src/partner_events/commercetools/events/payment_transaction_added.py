# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Transaction
from partner_events.commercetools.models.message import Message


class PaymentTransactionAddedDetail(Message):
    type: str
    transaction: Transaction


class PaymentTransactionAdded(MessageEvent):
    """commercetools's `PaymentTransactionAdded` (Payment Transaction Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentTransactionAddedDetail

    @property
    def kind(self) -> Literal["PaymentTransactionAdded"]:
        return "PaymentTransactionAdded"
