# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderStateChangedDetail(Message):
    type: Literal["OrderStateChanged"]
    orderState: Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ] | str
    oldOrderState: Literal[
        "Open",
        "Confirmed",
        "Complete",
        "Cancelled",
    ] | str | None = None
    orderId: str | None = None
