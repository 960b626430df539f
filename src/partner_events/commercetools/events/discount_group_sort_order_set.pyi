# Generated from schemas/commercetools/events/discount_group_sort_order_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DiscountGroupSortOrderSetDetail(Message):
    type: Literal["DiscountGroupSortOrderSet"]
    sortOrder: str | None = None
    oldSortOrder: str | None = None
