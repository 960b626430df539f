# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ApproverHierarchy
from partner_events.commercetools.models.message import Message


class ApprovalRuleApproversSetDetail(Message):
    type: str
    approvers: ApproverHierarchy
    oldApprovers: ApproverHierarchy


class ApprovalRuleApproversSet(MessageEvent):
    """commercetools's `ApprovalRuleApproversSet` (Approval Rule Approvers Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleApproversSetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleApproversSet"]:
        return "ApprovalRuleApproversSet"
