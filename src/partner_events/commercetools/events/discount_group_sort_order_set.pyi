# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DiscountGroupSortOrderSetDetail(Message):
    type: Literal["DiscountGroupSortOrderSet"]
    sortOrder: str | None = None
    oldSortOrder: str | None = None
