# Generated from schemas/commercetools/events/payment_interface_id_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentInterfaceIdSetDetail(Message):
    type: Literal["PaymentInterfaceIdSet"]
    interfaceId: str | None = None
    oldInterfaceId: str | None = None
