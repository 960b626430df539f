# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.quote_request import QuoteRequest


class QuoteRequestCreatedDetail(Message):
    type: Literal["QuoteRequestCreated"]
    quoteRequest: QuoteRequest
