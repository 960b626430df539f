# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ApprovalRuleKeySetDetail(Message):
    type: str
    key: str | None = None
    oldKey: str | None = None


class ApprovalRuleKeySet(MessageEvent):
    """commercetools's `ApprovalRuleKeySet` (Approval Rule Key Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalRuleKeySetDetail

    @property
    def kind(self) -> Literal["ApprovalRuleKeySet"]:
        return "ApprovalRuleKeySet"
