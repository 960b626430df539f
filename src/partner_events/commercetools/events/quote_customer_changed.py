# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class QuoteCustomerChangedDetail(Message):
    type: str
    customer: Reference
    previousCustomer: Reference


class QuoteCustomerChanged(MessageEvent):
    """commercetools's `QuoteCustomerChanged` (Quote Customer Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: QuoteCustomerChangedDetail

    @property
    def kind(self) -> Literal["QuoteCustomerChanged"]:
        return "QuoteCustomerChanged"
