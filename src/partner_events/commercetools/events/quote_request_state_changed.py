# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class QuoteRequestStateChangedDetail(Message):
    type: str
    quoteRequestState: str
    oldQuoteRequestState: str


class QuoteRequestStateChanged(MessageEvent):
    """commercetools's `QuoteRequestStateChanged` (Quote Request State Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteRequestStateChangedDetail

    @property
    def kind(self) -> Literal["QuoteRequestStateChanged"]:
        return "QuoteRequestStateChanged"
