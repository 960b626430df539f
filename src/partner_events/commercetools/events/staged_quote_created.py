# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import StagedQuote
from partner_events.commercetools.models.message import Message


class StagedQuoteCreatedDetail(Message):
    type: str
    stagedQuote: StagedQuote


class StagedQuoteCreated(MessageEvent):
    """commercetools's `StagedQuoteCreated` (Staged Quote Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StagedQuoteCreatedDetail

    @property
    def kind(self) -> Literal["StagedQuoteCreated"]:
        return "StagedQuoteCreated"
