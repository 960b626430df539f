# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DiscountCodeKeySetDetail(Message):
    type: Literal["DiscountCodeKeySet"]
    key: str | None = None
    oldKey: str | None = None
