# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class QuoteRenegotiationRequestedDetail(Message):
    type: str
    buyerComment: str | None = None


class QuoteRenegotiationRequested(MessageEvent):
    """commercetools's `QuoteRenegotiationRequested` (Quote Renegotiation Requested):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteRenegotiationRequestedDetail

    @property
    def kind(self) -> Literal["QuoteRenegotiationRequested"]:
        return "QuoteRenegotiationRequested"
