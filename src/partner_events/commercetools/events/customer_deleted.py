# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerDeletedDetail(Message):
    type: str
    email: str | None = None


class CustomerDeleted(MessageEvent):
    """commercetools's `CustomerDeleted` (Customer Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerDeletedDetail

    @property
    def kind(self) -> Literal["CustomerDeleted"]:
        return "CustomerDeleted"
