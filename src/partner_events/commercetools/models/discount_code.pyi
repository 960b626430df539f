# Generated from schemas/commercetools/objects/discount_code.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.created_by import CreatedBy
from partner_events.commercetools.models.custom_fields import CustomFields
from partner_events.commercetools.models.last_modified_by import LastModifiedBy


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
