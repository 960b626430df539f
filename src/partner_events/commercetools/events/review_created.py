# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Review
from partner_events.commercetools.models.message import Message


class ReviewCreatedDetail(Message):
    type: str
    review: Review


class ReviewCreated(MessageEvent):
    """commercetools's `ReviewCreated` (Review Created): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ReviewCreatedDetail

    @property
    def kind(self) -> Literal["ReviewCreated"]:
        return "ReviewCreated"
