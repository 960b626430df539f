# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CreatedBy, LastModifiedBy


class DiscountGroup(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    name: dict[str, str] | None = None
    key: str
    description: dict[str, str] | None = None
    sortOrder: str
    isActive: bool
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
