# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class QuoteStateChangedDetail(Message):
    type: str
    quoteState: str
    oldQuoteState: str


class QuoteStateChanged(MessageEvent):
    """commercetools's `QuoteStateChanged` (Quote State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteStateChangedDetail

    @property
    def kind(self) -> Literal["QuoteStateChanged"]:
        return "QuoteStateChanged"
