# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Order
from partner_events.commercetools.models.message import Message


class OrderImportedDetail(Message):
    type: str
    order: Order


class OrderImported(MessageEvent):
    """commercetools's `OrderImported` (Order Imported): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderImportedDetail

    @property
    def kind(self) -> Literal["OrderImported"]:
        return "OrderImported"
