# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoMethodSetDetail(Message):
    type: Literal["PaymentMethodInfoMethodSet"]
    method: str | None = None
    oldMethod: str | None = None
