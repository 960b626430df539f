# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import (
    CartDiscountTarget,
    CartDiscountValue,
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
)


class RecurringOrderScope(Model):
    type: str
    recurrencePolicies: list[Reference] | None = None


class CartDiscount(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    name: dict[str, str]
    key: str | None = None
    description: dict[str, str] | None = None
    value: CartDiscountValue
    cartPredicate: str
    target: CartDiscountTarget | None = None
    sortOrder: str
    stores: list[KeyReference]
    isActive: bool
    validFrom: str | None = None
    validUntil: str | None = None
    requiresDiscountCode: bool
    references: list[Reference]
    stackingMode: Literal[
        "Stacking",
        "StopAfterThisDiscount",
    ] | str
    custom: CustomFields | None = None
    discountGroup: Reference | None = None
    recurringOrderScope: RecurringOrderScope
