# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ApprovalRule
from partner_events.commercetools.models.message import Message


class ApprovalRuleCreatedDetail(Message):
    type: str
    approvalRule: ApprovalRule


class ApprovalRuleCreated(MessageEvent):
    """commercetools's `ApprovalRuleCreated` (Approval Rule Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleCreatedDetail

    @property
    def kind(self) -> Literal["ApprovalRuleCreated"]:
        return "ApprovalRuleCreated"
