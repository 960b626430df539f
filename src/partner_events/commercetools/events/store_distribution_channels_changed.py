# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class StoreDistributionChannelsChangedDetail(Message):
    type: str
    addedDistributionChannels: list[Reference] | None = None
    removedDistributionChannels: list[Reference] | None = None


class StoreDistributionChannelsChanged(MessageEvent):
    """commercetools's `StoreDistributionChannelsChanged` (Store Distribution Channels Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreDistributionChannelsChangedDetail

    @property
    def kind(self) -> Literal["StoreDistributionChannelsChanged"]:
        return "StoreDistributionChannelsChanged"
