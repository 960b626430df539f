# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import PriceTier
from partner_events.commercetools.models.message import Message


class StandalonePriceTiersSetDetail(Message):
    type: str
    tiers: list[PriceTier]
    previousTiers: list[PriceTier]


class StandalonePriceTiersSet(MessageEvent):
    """commercetools's `StandalonePriceTiersSet` (Standalone Price Tiers Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceTiersSetDetail

    @property
    def kind(self) -> Literal["StandalonePriceTiersSet"]:
        return "StandalonePriceTiersSet"
