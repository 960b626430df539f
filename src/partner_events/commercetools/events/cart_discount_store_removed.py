# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class CartDiscountStoreRemovedDetail(Message):
    type: str
    store: KeyReference


class CartDiscountStoreRemoved(MessageEvent):
    """commercetools's `CartDiscountStoreRemoved` (Cart Discount Store Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartDiscountStoreRemovedDetail

    @property
    def kind(self) -> Literal["CartDiscountStoreRemoved"]:
        return "CartDiscountStoreRemoved"
