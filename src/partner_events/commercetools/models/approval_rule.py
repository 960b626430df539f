# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    ApproverHierarchy,
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    RuleRequester,
)


class ApprovalRule(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    createdBy: CreatedBy | None = None
    lastModifiedBy: LastModifiedBy | None = None
    key: str | None = None
    name: str
    description: str | None = None
    status: str
    predicate: str
    approvers: ApproverHierarchy
    requesters: list[RuleRequester]
    businessUnit: KeyReference
    custom: CustomFields | None = None
