# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StandalonePriceActiveChangedDetail(Message):
    type: str
    active: bool
    oldActive: bool


class StandalonePriceActiveChanged(MessageEvent):
    """commercetools's `StandalonePriceActiveChanged` (Standalone Price Active Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceActiveChangedDetail

    @property
    def kind(self) -> Literal["StandalonePriceActiveChanged"]:
        return "StandalonePriceActiveChanged"
