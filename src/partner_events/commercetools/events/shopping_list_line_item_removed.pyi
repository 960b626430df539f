# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.shopping_list_line_item import ShoppingListLineItem


class ShoppingListLineItemRemovedDetail(Message):
    type: Literal["ShoppingListLineItemRemoved"]
    lineItem: ShoppingListLineItem
