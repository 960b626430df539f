# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoNameSetDetail(Message):
    type: Literal["PaymentMethodInfoNameSet"]
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None
