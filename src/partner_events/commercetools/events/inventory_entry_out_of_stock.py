# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntryOutOfStockDetail(Message):
    type: str
    sku: str
    supplyChannel: Reference | None = None


class InventoryEntryOutOfStock(MessageEvent):
    """commercetools's `InventoryEntryOutOfStock` (Inventory Entry Out Of Stock):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntryOutOfStockDetail

    @property
    def kind(self) -> Literal["InventoryEntryOutOfStock"]:
        return "InventoryEntryOutOfStock"
