# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ApprovalRuleNameSetDetail(Message):
    type: str
    name: str
    oldName: str


class ApprovalRuleNameSet(MessageEvent):
    """commercetools's `ApprovalRuleNameSet` (Approval Rule Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleNameSetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleNameSet"]:
        return "ApprovalRuleNameSet"
