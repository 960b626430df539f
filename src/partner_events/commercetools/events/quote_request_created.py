# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import QuoteRequest
from partner_events.commercetools.models.message import Message


class QuoteRequestCreatedDetail(Message):
    type: str
    quoteRequest: QuoteRequest


class QuoteRequestCreated(MessageEvent):
    """commercetools's `QuoteRequestCreated` (Quote Request Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteRequestCreatedDetail

    @property
    def kind(self) -> Literal["QuoteRequestCreated"]:
        return "QuoteRequestCreated"
