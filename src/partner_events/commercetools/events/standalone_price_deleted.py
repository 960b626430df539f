# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StandalonePriceDeletedDetail(Message):
    type: str
    sku: str


class StandalonePriceDeleted(MessageEvent):
    """commercetools's `StandalonePriceDeleted` (Standalone Price Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StandalonePriceDeletedDetail

    @property
    def kind(self) -> Literal["StandalonePriceDeleted"]:
        return "StandalonePriceDeleted"
