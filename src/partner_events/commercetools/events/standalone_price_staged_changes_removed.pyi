# Generated from schemas/commercetools/events/standalone_price_staged_changes_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.staged_standalone_price import StagedStandalonePrice


class StandalonePriceStagedChangesRemovedDetail(Message):
    type: Literal["StandalonePriceStagedChangesRemoved"]
    stagedChanges: StagedStandalonePrice
