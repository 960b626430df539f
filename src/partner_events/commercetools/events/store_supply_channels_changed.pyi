# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class StoreSupplyChannelsChangedDetail(Message):
    type: Literal["StoreSupplyChannelsChanged"]
    addedSupplyChannels: list[Reference] | None = None
    removedSupplyChannels: list[Reference] | None = None
