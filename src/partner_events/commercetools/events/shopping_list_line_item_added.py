# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ShoppingListLineItem
from partner_events.commercetools.models.message import Message


class ShoppingListLineItemAddedDetail(Message):
    type: str
    lineItem: ShoppingListLineItem


class ShoppingListLineItemAdded(MessageEvent):
    """commercetools's `ShoppingListLineItemAdded` (Shopping List Line Item Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ShoppingListLineItemAddedDetail

    @property
    def kind(self) -> Literal["ShoppingListLineItemAdded"]:
        return "ShoppingListLineItemAdded"
