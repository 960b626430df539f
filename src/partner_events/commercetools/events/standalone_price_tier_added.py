# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PriceTier
from partner_events.commercetools.models.message import Message


class StandalonePriceTierAddedDetail(Message):
    type: str
    tier: PriceTier


class StandalonePriceTierAdded(MessageEvent):
    """commercetools's `StandalonePriceTierAdded` (Standalone Price Tier Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceTierAddedDetail

    @property
    def kind(self) -> Literal["StandalonePriceTierAdded"]:
        return "StandalonePriceTierAdded"
