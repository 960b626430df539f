# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.payment import Payment


class PaymentCreatedDetail(Message):
    type: Literal["PaymentCreated"]
    payment: Payment
