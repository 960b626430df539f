# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ApproverHierarchy
from partner_events.commercetools.models.message import Message


class ApprovalRuleApproversSetDetail(Message):
    type: Literal["ApprovalRuleApproversSet"]
    approvers: ApproverHierarchy
    oldApprovers: ApproverHierarchy
