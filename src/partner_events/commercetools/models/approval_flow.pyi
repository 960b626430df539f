# Generated from schemas/commercetools/objects/approval_flow.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.approval_rule import ApprovalRule
from partner_events.commercetools.models.associate import Associate
from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.created_by import CreatedBy
from partner_events.commercetools.models.custom_fields import CustomFields
from partner_events.commercetools.models.last_modified_by import LastModifiedBy
from partner_events.commercetools.models.rule_approver import RuleApprover


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
