# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerEmailChangedDetail(Message):
    type: str
    email: str
    oldEmail: str


class CustomerEmailChanged(MessageEvent):
    """commercetools's `CustomerEmailChanged` (Customer Email Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerEmailChangedDetail

    @property
    def kind(self) -> Literal["CustomerEmailChanged"]:
        return "CustomerEmailChanged"
