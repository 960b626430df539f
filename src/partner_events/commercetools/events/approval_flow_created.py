# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ApprovalFlow
from partner_events.commercetools.models.message import Message


class ApprovalFlowCreatedDetail(Message):
    type: str
    approvalFlow: ApprovalFlow


class ApprovalFlowCreated(MessageEvent):
    """commercetools's `ApprovalFlowCreated` (Approval Flow Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ApprovalFlowCreatedDetail

    @property
    def kind(self) -> Literal["ApprovalFlowCreated"]:
        return "ApprovalFlowCreated"
