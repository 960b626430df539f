# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoInterfaceSetDetail(Message):
    type: Literal["PaymentMethodInfoInterfaceSet"]
    interface: str | None = None
    oldInterface: str | None = None
