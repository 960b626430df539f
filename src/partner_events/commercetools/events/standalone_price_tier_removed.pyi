# Generated from schemas/commercetools/events/standalone_price_tier_removed.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.price_tier import PriceTier


class StandalonePriceTierRemovedDetail(Message):
    type: Literal["StandalonePriceTierRemoved"]
    removedTier: PriceTier
