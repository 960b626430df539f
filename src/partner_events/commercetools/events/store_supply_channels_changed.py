# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class StoreSupplyChannelsChangedDetail(Message):
    type: str
    addedSupplyChannels: list[Reference] | None = None
    removedSupplyChannels: list[Reference] | None = None


class StoreSupplyChannelsChanged(MessageEvent):
    """commercetools's `StoreSupplyChannelsChanged` (Store Supply Channels Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreSupplyChannelsChangedDetail

    @property
    def kind(self) -> Literal["StoreSupplyChannelsChanged"]:
        return "StoreSupplyChannelsChanged"
