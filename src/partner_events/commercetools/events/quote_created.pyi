# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.quote import Quote


class QuoteCreatedDetail(Message):
    type: Literal["QuoteCreated"]
    quote: Quote
