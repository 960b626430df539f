# Generated from schemas/commercetools/events/payment_method_key_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodKeySetDetail(Message):
    type: Literal["PaymentMethodKeySet"]
    key: str | None = None
    oldKey: str | None = None
