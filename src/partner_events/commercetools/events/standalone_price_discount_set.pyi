# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DiscountedPrice
from partner_events.commercetools.models.message import Message


class StandalonePriceDiscountSetDetail(Message):
    type: Literal["StandalonePriceDiscountSet"]
    discounted: DiscountedPrice | None = None
