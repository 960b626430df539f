# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class RecurringOrderKeySetDetail(Message):
    type: Literal["RecurringOrderKeySet"]
    key: str | None = None
    oldKey: str | None = None
