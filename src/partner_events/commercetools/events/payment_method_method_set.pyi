# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodMethodSetDetail(Message):
    type: Literal["PaymentMethodMethodSet"]
    method: str | None = None
    oldMethod: str | None = None
