# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodDefaultSetDetail(Message):
    type: Literal["PaymentMethodDefaultSet"]
    default: bool
    oldDefault: bool
