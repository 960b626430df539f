# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CartDiscount
from partner_events.commercetools.models.message import Message


class CartDiscountCreatedDetail(Message):
    type: str
    cartDiscount: CartDiscount


class CartDiscountCreated(MessageEvent):
    """commercetools's `CartDiscountCreated` (Cart Discount Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartDiscountCreatedDetail

    @property
    def kind(self) -> Literal["CartDiscountCreated"]:
        return "CartDiscountCreated"
