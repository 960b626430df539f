# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Quote
from partner_events.commercetools.models.message import Message


class QuoteCreatedDetail(Message):
    type: str
    quote: Quote


class QuoteCreated(MessageEvent):
    """commercetools's `QuoteCreated` (Quote Created): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteCreatedDetail

    @property
    def kind(self) -> Literal["QuoteCreated"]:
        return "QuoteCreated"
