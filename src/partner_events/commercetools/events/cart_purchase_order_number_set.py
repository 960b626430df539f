# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CartPurchaseOrderNumberSetDetail(Message):
    type: str
    purchaseOrderNumber: str | None = None
    oldPurchaseOrderNumber: str | None = None


class CartPurchaseOrderNumberSet(MessageEvent):
    """commercetools's `CartPurchaseOrderNumberSet` (Cart Purchase Order Number Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CartPurchaseOrderNumberSetDetail

    @property
    def kind(self) -> Literal["CartPurchaseOrderNumberSet"]:
        return "CartPurchaseOrderNumberSet"
