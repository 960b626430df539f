# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StagedQuoteDeletedDetail(Message):
    type: str


class StagedQuoteDeleted(MessageEvent):
    """commercetools's `StagedQuoteDeleted` (Staged Quote Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StagedQuoteDeletedDetail

    @property
    def kind(self) -> Literal["StagedQuoteDeleted"]:
        return "StagedQuoteDeleted"
