# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class PaymentStatusStateTransitionDetail(Message):
    type: str
    state: Reference
    force: bool


class PaymentStatusStateTransition(MessageEvent):
    """commercetools's `PaymentStatusStateTransition` (Payment Status State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentStatusStateTransitionDetail

    @property
    def kind(self) -> Literal["PaymentStatusStateTransition"]:
        return "PaymentStatusStateTransition"
