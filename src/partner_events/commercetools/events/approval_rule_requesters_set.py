# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import RuleRequester
from partner_events.commercetools.models.message import Message


class ApprovalRuleRequestersSetDetail(Message):
    type: str
    requesters: list[RuleRequester]
    oldRequesters: list[RuleRequester]


class ApprovalRuleRequestersSet(MessageEvent):
    """commercetools's `ApprovalRuleRequestersSet` (Approval Rule Requesters Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleRequestersSetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleRequestersSet"]:
        return "ApprovalRuleRequestersSet"
