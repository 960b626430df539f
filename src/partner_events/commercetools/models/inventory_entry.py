# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CreatedBy, CustomFields, LastModifiedBy, Reference


class InventoryEntryStockLevels(Model):
    reorderPoint: int | None = None
    safetyStock: int | None = None


class InventoryEntry(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str | None = None
    sku: str
    supplyChannel: Reference | None = None
    quantityOnStock: int
    availableQuantity: int
    minCartQuantity: int | None = None
    maxCartQuantity: int | None = None
    restockableInDays: int | None = None
    expectedDelivery: str | None = None
    reservationExpirationInMinutes: int | None = None
    stockLevels: InventoryEntryStockLevels | None = None
    custom: CustomFields | None = None
