# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerTitleSetDetail(Message):
    type: str
    title: str | None = None


class CustomerTitleSet(MessageEvent):
    """commercetools's `CustomerTitleSet` (Customer Title Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerTitleSetDetail

    @property
    def kind(self) -> Literal["CustomerTitleSet"]:
        return "CustomerTitleSet"
