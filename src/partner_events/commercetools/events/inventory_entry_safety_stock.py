# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntrySafetyStockDetail(Message):
    type: str
    sku: str
    quantityOnStock: int
    supplyChannel: Reference | None = None


class InventoryEntrySafetyStock(MessageEvent):
    """commercetools's `InventoryEntrySafetyStock` (Inventory Entry Safety Stock):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntrySafetyStockDetail

    @property
    def kind(self) -> Literal["InventoryEntrySafetyStock"]:
        return "InventoryEntrySafetyStock"
