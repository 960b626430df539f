# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class QuoteStateChangedDetail(Message):
    type: Literal["QuoteStateChanged"]
    quoteState: Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ] | str
    oldQuoteState: Literal[
        "Pending",
        "Declined",
        "DeclinedForRenegotiation",
        "RenegotiationAddressed",
        "Accepted",
        "Withdrawn",
    ] | str
