# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerPasswordUpdatedDetail(Message):
    type: str
    reset: bool


class CustomerPasswordUpdated(MessageEvent):
    """commercetools's `CustomerPasswordUpdated` (Customer Password Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerPasswordUpdatedDetail

    @property
    def kind(self) -> Literal["CustomerPasswordUpdated"]:
        return "CustomerPasswordUpdated"
