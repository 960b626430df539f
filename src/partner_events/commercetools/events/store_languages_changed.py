# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreLanguagesChangedDetail(Message):
    type: str
    addedLanguages: list[str] | None = None
    removedLanguages: list[str] | None = None


class StoreLanguagesChanged(MessageEvent):
    """commercetools's `StoreLanguagesChanged` (Store Languages Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreLanguagesChangedDetail

    @property
    def kind(self) -> Literal["StoreLanguagesChanged"]:
        return "StoreLanguagesChanged"
