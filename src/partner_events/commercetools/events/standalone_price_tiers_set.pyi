# Generated from schemas/commercetools/events/standalone_price_tiers_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import PriceTier
from partner_events.commercetools.models.message import Message


class StandalonePriceTiersSetDetail(Message):
    type: Literal["StandalonePriceTiersSet"]
    tiers: list[PriceTier]
    previousTiers: list[PriceTier]
