# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import InventoryEntry
from partner_events.commercetools.models.message import Message


class InventoryEntryCreatedDetail(Message):
    type: str
    inventoryEntry: InventoryEntry


class InventoryEntryCreated(MessageEvent):
    """commercetools's `InventoryEntryCreated` (Inventory Entry Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntryCreatedDetail

    @property
    def kind(self) -> Literal["InventoryEntryCreated"]:
        return "InventoryEntryCreated"
