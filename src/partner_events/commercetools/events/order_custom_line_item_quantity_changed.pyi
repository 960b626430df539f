# Generated from schemas/commercetools/events/order_custom_line_item_quantity_changed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class OrderCustomLineItemQuantityChangedDetail(Message):
    type: Literal["OrderCustomLineItemQuantityChanged"]
    customLineItemId: str
    customLineItemKey: str | None = None
    quantity: int
    oldQuantity: int
