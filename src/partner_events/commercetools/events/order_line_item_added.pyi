# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.line_item import LineItem
from partner_events.commercetools.models.message import Message


class OrderLineItemAddedDetail(Message):
    type: Literal["OrderLineItemAdded"]
    lineItem: LineItem
    addedQuantity: int
