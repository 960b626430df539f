# Generated from schemas/commercetools/events/quote_deleted.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class QuoteDeletedDetail(Message):
    type: Literal["QuoteDeleted"]
