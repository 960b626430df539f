# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodPaymentMethodStatusSetDetail(Message):
    type: Literal["PaymentMethodPaymentMethodStatusSet"]
    status: Literal[
        "Active",
        "Inactive",
    ] | str | None = None
    oldStatus: Literal[
        "Active",
        "Inactive",
    ] | str | None = None
