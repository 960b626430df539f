# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.inventory_entry import InventoryEntry
from partner_events.commercetools.models.message import Message


class InventoryEntryCreatedDetail(Message):
    type: Literal["InventoryEntryCreated"]
    inventoryEntry: InventoryEntry
