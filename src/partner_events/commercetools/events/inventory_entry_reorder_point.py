# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntryReorderPointDetail(Message):
    type: str
    sku: str
    quantityOnStock: int
    supplyChannel: Reference | None = None


class InventoryEntryReorderPoint(MessageEvent):
    """commercetools's `InventoryEntryReorderPoint` (Inventory Entry Reorder Point):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntryReorderPointDetail

    @property
    def kind(self) -> Literal["InventoryEntryReorderPoint"]:
        return "InventoryEntryReorderPoint"
