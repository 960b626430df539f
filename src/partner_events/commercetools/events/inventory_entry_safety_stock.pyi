# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class InventoryEntrySafetyStockDetail(Message):
    type: Literal["InventoryEntrySafetyStock"]
    sku: str
    quantityOnStock: int
    supplyChannel: Reference | None = None
