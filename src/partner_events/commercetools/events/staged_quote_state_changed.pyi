# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StagedQuoteStateChangedDetail(Message):
    type: Literal["StagedQuoteStateChanged"]
    stagedQuoteState: Literal[
        "InProgress",
        "Sent",
        "Closed",
    ] | str
    oldStagedQuoteState: Literal[
        "InProgress",
        "Sent",
        "Closed",
    ] | str
