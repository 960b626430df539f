# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class QuoteRequestStateChangedDetail(Message):
    type: Literal["QuoteRequestStateChanged"]
    quoteRequestState: Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ] | str
    oldQuoteRequestState: Literal[
        "Submitted",
        "Accepted",
        "Closed",
        "Rejected",
        "Cancelled",
    ] | str
