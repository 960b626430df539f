# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerLastNameSetDetail(Message):
    type: str
    lastName: str | None = None


class CustomerLastNameSet(MessageEvent):
    """commercetools's `CustomerLastNameSet` (Customer Last Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerLastNameSetDetail

    @property
    def kind(self) -> Literal["CustomerLastNameSet"]:
        return "CustomerLastNameSet"
