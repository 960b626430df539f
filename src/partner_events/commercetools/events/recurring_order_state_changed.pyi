# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class RecurringOrderStateChangedDetail(Message):
    type: Literal["RecurringOrderStateChanged"]
    state: Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ] | str
    oldState: Literal[
        "Active",
        "Paused",
        "Expired",
        "Canceled",
        "Failed",
    ] | str | None = None
