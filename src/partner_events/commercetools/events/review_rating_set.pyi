# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Number
from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class ReviewRatingSetDetail(Message):
    type: Literal["ReviewRatingSet"]
    oldRating: Number | None = None
    newRating: Number | None = None
    includedInStatistics: bool
    target: Reference | None = None
