# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ShoppingListLineItem
from partner_events.commercetools.models.message import Message


class ShoppingListLineItemRemovedDetail(Message):
    type: str
    lineItem: ShoppingListLineItem


class ShoppingListLineItemRemoved(MessageEvent):
    """commercetools's `ShoppingListLineItemRemoved` (Shopping List Line Item Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ShoppingListLineItemRemovedDetail

    @property
    def kind(self) -> Literal["ShoppingListLineItemRemoved"]:
        return "ShoppingListLineItemRemoved"
