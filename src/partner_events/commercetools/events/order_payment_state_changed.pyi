# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderPaymentStateChangedDetail(Message):
    type: Literal["OrderPaymentStateChanged"]
    paymentState: Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ] | str
    oldPaymentState: Literal[
        "BalanceDue",
        "Failed",
        "Pending",
        "CreditOwed",
        "Paid",
    ] | str | None = None
