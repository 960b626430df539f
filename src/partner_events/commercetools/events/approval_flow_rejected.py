# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ApprovalFlowRejectedDetail(Message):
    type: str
    associate: Reference
    rejectionReason: str | None = None
    order: Reference


class ApprovalFlowRejected(MessageEvent):
    """commercetools's `ApprovalFlowRejected` (Approval Flow Rejected):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalFlowRejectedDetail

    @property
    def kind(self) -> Literal["ApprovalFlowRejected"]:
        return "ApprovalFlowRejected"
