# Generated from schemas/commercetools/events/payment_method_name_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodNameSetDetail(Message):
    type: Literal["PaymentMethodNameSet"]
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None
