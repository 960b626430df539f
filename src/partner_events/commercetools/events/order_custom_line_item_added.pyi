# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.custom_line_item import CustomLineItem
from partner_events.commercetools.models.message import Message


class OrderCustomLineItemAddedDetail(Message):
    type: Literal["OrderCustomLineItemAdded"]
    customLineItem: CustomLineItem
