# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import PriceTier
from partner_events.commercetools.models.message import Message


class StandalonePriceTierAddedDetail(Message):
    type: Literal["StandalonePriceTierAdded"]
    tier: PriceTier
