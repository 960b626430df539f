# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import PaymentMethodToken
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoTokenSetDetail(Message):
    type: Literal["PaymentMethodInfoTokenSet"]
    token: PaymentMethodToken | None = None
    oldToken: PaymentMethodToken | None = None
