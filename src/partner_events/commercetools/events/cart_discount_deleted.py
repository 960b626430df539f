# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartDiscountDeletedDetail(Message):
    type: str


class CartDiscountDeleted(MessageEvent):
    """commercetools's `CartDiscountDeleted` (Cart Discount Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartDiscountDeletedDetail

    @property
    def kind(self) -> Literal["CartDiscountDeleted"]:
        return "CartDiscountDeleted"
