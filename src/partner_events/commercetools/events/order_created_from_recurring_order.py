# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Order, Reference
from partner_events.commercetools.models.message import Message


class OrderCreatedFromRecurringOrderDetail(Message):
    type: str
    order: Order
    recurringOrderRef: Reference


class OrderCreatedFromRecurringOrder(MessageEvent):
    """commercetools's `OrderCreatedFromRecurringOrder` (Order Created From Recurring Order):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCreatedFromRecurringOrderDetail

    @property
    def kind(self) -> Literal["OrderCreatedFromRecurringOrder"]:
        return "OrderCreatedFromRecurringOrder"
