# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoInterfaceAccountSetDetail(Message):
    type: Literal["PaymentMethodInfoInterfaceAccountSet"]
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None
