# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class StagedQuoteStateTransitionDetail(Message):
    type: Literal["StagedQuoteStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool
