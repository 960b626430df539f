# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.staged_quote import StagedQuote


class StagedQuoteCreatedDetail(Message):
    type: Literal["StagedQuoteCreated"]
    stagedQuote: StagedQuote
