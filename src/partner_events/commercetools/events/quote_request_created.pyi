# Generated from schemas/commercetools/events/quote_request_created.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.quote_request import QuoteRequest


class QuoteRequestCreatedDetail(Message):
    type: Literal["QuoteRequestCreated"]
    quoteRequest: QuoteRequest
