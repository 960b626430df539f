# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DiscountGroupIsActiveSetDetail(Message):
    type: Literal["DiscountGroupIsActiveSet"]
    isActive: bool | None = None
    oldIsActive: bool | None = None
