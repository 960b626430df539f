# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StandalonePriceValidUntilSetDetail(Message):
    type: Literal["StandalonePriceValidUntilSet"]
    validUntil: str | None = None
    previousValidUntil: str | None = None
