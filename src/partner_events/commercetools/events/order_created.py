# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Order
from partner_events.commercetools.models.message import Message


class OrderCreatedDetail(Message):
    type: str
    order: Order


class OrderCreated(MessageEvent):
    """commercetools's `OrderCreated` (Order Created): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCreatedDetail

    @property
    def kind(self) -> Literal["OrderCreated"]:
        return "OrderCreated"
