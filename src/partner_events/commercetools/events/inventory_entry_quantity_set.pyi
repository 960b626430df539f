# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntryQuantitySetDetail(Message):
    type: Literal["InventoryEntryQuantitySet"]
    oldQuantityOnStock: int
    newQuantityOnStock: int
    oldAvailableQuantity: int
    newAvailableQuantity: int
    sku: str | None = None
    supplyChannel: Reference | None = None
