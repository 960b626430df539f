# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.review import Review


class ReviewCreatedDetail(Message):
    type: Literal["ReviewCreated"]
    review: Review
