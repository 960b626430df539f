# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DiscountedPrice
from partner_events.commercetools.models.message import Message


class StandalonePriceExternalDiscountSetDetail(Message):
    type: Literal["StandalonePriceExternalDiscountSet"]
    discounted: DiscountedPrice | None = None
