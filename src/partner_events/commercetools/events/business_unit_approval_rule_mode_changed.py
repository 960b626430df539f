# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitApprovalRuleModeChangedDetail(Message):
    type: str
    approvalRuleMode: str
    oldApprovalRuleMode: str | None = None


class BusinessUnitApprovalRuleModeChanged(MessageEvent):
    """commercetools's `BusinessUnitApprovalRuleModeChanged` (Business Unit Approval Rule Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitApprovalRuleModeChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitApprovalRuleModeChanged"]:
        return "BusinessUnitApprovalRuleModeChanged"
