# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Order
from partner_events.commercetools.models.message import Message


class OrderDeletedDetail(Message):
    type: str
    order: Order


class OrderDeleted(MessageEvent):
    """commercetools's `OrderDeleted` (Order Deleted): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderDeletedDetail

    @property
    def kind(self) -> Literal["OrderDeleted"]:
        return "OrderDeleted"
