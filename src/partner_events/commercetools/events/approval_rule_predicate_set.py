# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ApprovalRulePredicateSetDetail(Message):
    type: str
    predicate: str
    oldPredicate: str


class ApprovalRulePredicateSet(MessageEvent):
    """commercetools's `ApprovalRulePredicateSet` (Approval Rule Predicate Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRulePredicateSetDetail

    @property
    def kind(self) -> Literal["ApprovalRulePredicateSet"]:
        return "ApprovalRulePredicateSet"
