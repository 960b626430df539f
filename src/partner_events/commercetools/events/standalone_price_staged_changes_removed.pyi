# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import StagedStandalonePrice
from partner_events.commercetools.models.message import Message


class StandalonePriceStagedChangesRemovedDetail(Message):
    type: Literal["StandalonePriceStagedChangesRemoved"]
    stagedChanges: StagedStandalonePrice
