# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
)


class DiscountCode(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    name: dict[str, str] | None = None
    description: dict[str, str] | None = None
    code: str
    cartDiscounts: list[Reference]
    stores: list[KeyReference]
    cartPredicate: str | None = None
    isActive: bool
    references: list[Reference]
    maxApplications: int | None = None
    maxApplicationsPerCustomer: int | None = None
    custom: CustomFields | None = None
    groups: list[str]
    validFrom: str | None = None
    validUntil: str | None = None
    applicationVersion: int | None = None
