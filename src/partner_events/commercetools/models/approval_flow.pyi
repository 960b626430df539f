# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.approval_rule import ApprovalRule
from partner_events.commercetools.models.common import (
    Associate,
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
    RuleApprover,
)


class ApprovalFlowApproval(Model):
    approver: Associate
    approvedAt: str


class ApprovalFlowRejection(Model):
    rejecter: Associate
    rejectedAt: str
    reason: str | None = None


class ApprovalFlow(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    createdBy: CreatedBy | None = None
    lastModifiedBy: LastModifiedBy | None = None
    order: Reference
    businessUnit: KeyReference
    rules: list[ApprovalRule]
    status: Literal[
        "Pending",
        "Approved",
        "Rejected",
    ] | str
    rejection: ApprovalFlowRejection | None = None
    approvals: list[ApprovalFlowApproval]
    eligibleApprovers: list[RuleApprover]
    pendingApprovers: list[RuleApprover]
    currentTierPendingApprovers: list[RuleApprover]
    custom: CustomFields | None = None
