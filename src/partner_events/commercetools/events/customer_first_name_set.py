# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerFirstNameSetDetail(Message):
    type: str
    firstName: str | None = None


class CustomerFirstNameSet(MessageEvent):
    """commercetools's `CustomerFirstNameSet` (Customer First Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerFirstNameSetDetail

    @property
    def kind(self) -> Literal["CustomerFirstNameSet"]:
        return "CustomerFirstNameSet"
