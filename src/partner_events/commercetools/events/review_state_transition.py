# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ReviewStateTransitionDetail(Message):
    type: str
    oldState: Reference | None = None
    newState: Reference
    oldIncludedInStatistics: bool
    newIncludedInStatistics: bool
    target: Reference | None = None
    force: bool


class ReviewStateTransition(MessageEvent):
    """commercetools's `ReviewStateTransition` (Review State Transition):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ReviewStateTransitionDetail

    @property
    def kind(self) -> Literal["ReviewStateTransition"]:
        return "ReviewStateTransition"
