# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ApprovalFlowCompletedDetail(Message):
    type: str
    status: str
    order: Reference


class ApprovalFlowCompleted(MessageEvent):
    """commercetools's `ApprovalFlowCompleted` (Approval Flow Completed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalFlowCompletedDetail

    @property
    def kind(self) -> Literal["ApprovalFlowCompleted"]:
        return "ApprovalFlowCompleted"
