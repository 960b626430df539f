# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreContactUrlSetDetail(Message):
    type: str
    contactUrl: str | None = None


class StoreContactUrlSet(MessageEvent):
    """commercetools's `StoreContactUrlSet` (Store Contact Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreContactUrlSetDetail

    @property
    def kind(self) -> Literal["StoreContactUrlSet"]:
        return "StoreContactUrlSet"
