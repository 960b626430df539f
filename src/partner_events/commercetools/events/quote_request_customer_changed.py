# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class QuoteRequestCustomerChangedDetail(Message):
    type: str
    customer: Reference
    previousCustomer: Reference


class QuoteRequestCustomerChanged(MessageEvent):
    """commercetools's `QuoteRequestCustomerChanged` (Quote Request Customer Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteRequestCustomerChangedDetail

    @property
    def kind(self) -> Literal["QuoteRequestCustomerChanged"]:
        return "QuoteRequestCustomerChanged"
