# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.custom_line_item import CustomLineItem
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemRemovedDetail(Message):
    type: Literal["OrderCustomLineItemRemoved"]
    customLineItemId: str
    customLineItemKey: str | None = None
    customLineItem: CustomLineItem
