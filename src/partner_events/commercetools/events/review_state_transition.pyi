# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class ReviewStateTransitionDetail(Message):
    type: Literal["ReviewStateTransition"]
    oldState: Reference | None = None
    newState: Reference
    oldIncludedInStatistics: bool
    newIncludedInStatistics: bool
    target: Reference | None = None
    force: bool
