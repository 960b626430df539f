# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInterfaceAccountSetDetail(Message):
    type: Literal["PaymentMethodInterfaceAccountSet"]
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None
