# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.approval_rule import ApprovalRule
from partner_events.commercetools.models.message import Message


class ApprovalRuleCreatedDetail(Message):
    type: Literal["ApprovalRuleCreated"]
    approvalRule: ApprovalRule
