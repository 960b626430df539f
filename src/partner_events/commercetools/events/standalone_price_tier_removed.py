# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PriceTier
from partner_events.commercetools.models.message import Message


class StandalonePriceTierRemovedDetail(Message):
    type: str
    removedTier: PriceTier


class StandalonePriceTierRemoved(MessageEvent):
    """commercetools's `StandalonePriceTierRemoved` (Standalone Price Tier Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceTierRemovedDetail

    @property
    def kind(self) -> Literal["StandalonePriceTierRemoved"]:
        return "StandalonePriceTierRemoved"
