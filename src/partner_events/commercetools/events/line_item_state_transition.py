# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class LineItemStateTransitionDetail(Message):
    type: str
    lineItemId: str
    lineItemKey: str | None = None
    transitionDate: str
    quantity: int
    fromState: Reference
    toState: Reference


class LineItemStateTransition(MessageEvent):
    """commercetools's `LineItemStateTransition` (Line Item State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: LineItemStateTransitionDetail

    @property
    def kind(self) -> Literal["LineItemStateTransition"]:
        return "LineItemStateTransition"
