# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntryQuantitySetDetail(Message):
    type: str
    oldQuantityOnStock: int
    newQuantityOnStock: int
    oldAvailableQuantity: int
    newAvailableQuantity: int
    sku: str | None = None
    supplyChannel: Reference | None = None


class InventoryEntryQuantitySet(MessageEvent):
    """commercetools's `InventoryEntryQuantitySet` (Inventory Entry Quantity Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntryQuantitySetDetail

    @property
    def kind(self) -> Literal["InventoryEntryQuantitySet"]:
        return "InventoryEntryQuantitySet"
