# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Number
from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class ReviewRatingSetDetail(Message):
    type: str
    oldRating: Number | None = None
    newRating: Number | None = None
    includedInStatistics: bool
    target: Reference | None = None


class ReviewRatingSet(MessageEvent):
    """commercetools's `ReviewRatingSet` (Review Rating Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ReviewRatingSetDetail

    @property
    def kind(self) -> Literal["ReviewRatingSet"]:
        return "ReviewRatingSet"
