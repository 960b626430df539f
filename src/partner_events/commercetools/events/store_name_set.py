# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreNameSetDetail(Message):
    type: str
    name: dict[str, str] | None = None
    nameAllLocales: list[dict[str, str]] | None = None


class StoreNameSet(MessageEvent):
    """commercetools's `StoreNameSet` (Store Name Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreNameSetDetail

    @property
    def kind(self) -> Literal["StoreNameSet"]:
        return "StoreNameSet"
