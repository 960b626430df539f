# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderCustomerEmailSetDetail(Message):
    type: Literal["OrderCustomerEmailSet"]
    email: str | None = None
    oldEmail: str | None = None
