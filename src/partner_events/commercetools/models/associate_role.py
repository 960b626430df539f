# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CreatedBy, CustomFields, LastModifiedBy


class AssociateRole(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str
    buyerAssignable: bool
    name: str | None = None
    permissions: list[str]
    custom: CustomFields | None = None
