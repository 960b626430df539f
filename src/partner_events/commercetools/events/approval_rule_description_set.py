# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ApprovalRuleDescriptionSetDetail(Message):
    type: str
    description: str | None = None
    oldDescription: str | None = None


class ApprovalRuleDescriptionSet(MessageEvent):
    """commercetools's `ApprovalRuleDescriptionSet` (Approval Rule Description Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleDescriptionSetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleDescriptionSet"]:
        return "ApprovalRuleDescriptionSet"
