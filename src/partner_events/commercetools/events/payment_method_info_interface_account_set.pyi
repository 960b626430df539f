# Generated from schemas/commercetools/events/payment_method_info_interface_account_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoInterfaceAccountSetDetail(Message):
    type: Literal["PaymentMethodInfoInterfaceAccountSet"]
    interfaceAccount: str | None = None
    oldInterfaceAccount: str | None = None
