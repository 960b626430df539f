# Generated from schemas/commercetools/events/order_line_item_added.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.line_item import LineItem
from partner_events.commercetools.models.message import Message


class OrderLineItemAddedDetail(Message):
    type: Literal["OrderLineItemAdded"]
    lineItem: LineItem
    addedQuantity: int
