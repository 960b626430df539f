# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class CustomLineItemStateTransitionDetail(Message):
    type: str
    customLineItemId: str
    customLineItemKey: str | None = None
    transitionDate: str
    quantity: int
    fromState: Reference
    toState: Reference


class CustomLineItemStateTransition(MessageEvent):
    """commercetools's `CustomLineItemStateTransition` (Custom Line Item State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomLineItemStateTransitionDetail

    @property
    def kind(self) -> Literal["CustomLineItemStateTransition"]:
        return "CustomLineItemStateTransition"
