# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.approval_flow import ApprovalFlow
from partner_events.commercetools.models.message import Message


class ApprovalFlowCreatedDetail(Message):
    type: Literal["ApprovalFlowCreated"]
    approvalFlow: ApprovalFlow
