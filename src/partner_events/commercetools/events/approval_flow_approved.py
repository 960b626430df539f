# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ApprovalFlowApprovedDetail(Message):
    type: str
    associate: Reference
    order: Reference


class ApprovalFlowApproved(MessageEvent):
    """commercetools's `ApprovalFlowApproved` (Approval Flow Approved):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalFlowApprovedDetail

    @property
    def kind(self) -> Literal["ApprovalFlowApproved"]:
        return "ApprovalFlowApproved"
