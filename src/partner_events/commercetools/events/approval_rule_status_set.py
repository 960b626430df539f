# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ApprovalRuleStatusSetDetail(Message):
    type: str
    status: str
    oldStatus: str


class ApprovalRuleStatusSet(MessageEvent):
    """commercetools's `ApprovalRuleStatusSet` (Approval Rule Status Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleStatusSetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleStatusSet"]:
        return "ApprovalRuleStatusSet"
