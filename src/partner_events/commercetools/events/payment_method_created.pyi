# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.payment_method import PaymentMethod


class PaymentMethodCreatedDetail(Message):
    type: Literal["PaymentMethodCreated"]
    paymentMethod: PaymentMethod
