# Generated from schemas/commercetools/events/standalone_price_discount_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DiscountedPrice
from partner_events.commercetools.models.message import Message


class StandalonePriceDiscountSetDetail(Message):
    type: Literal["StandalonePriceDiscountSet"]
    discounted: DiscountedPrice | None = None
