# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StandalonePriceValidFromAndUntilSetDetail(Message):
    type: Literal["StandalonePriceValidFromAndUntilSet"]
    validFrom: str | None = None
    previousValidFrom: str | None = None
    validUntil: str | None = None
    previousValidUntil: str | None = None
