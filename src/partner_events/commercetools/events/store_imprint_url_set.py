# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreImprintUrlSetDetail(Message):
    type: str
    imprintUrl: str | None = None


class StoreImprintUrlSet(MessageEvent):
    """commercetools's `StoreImprintUrlSet` (Store Imprint Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreImprintUrlSetDetail

    @property
    def kind(self) -> Literal["StoreImprintUrlSet"]:
        return "StoreImprintUrlSet"
