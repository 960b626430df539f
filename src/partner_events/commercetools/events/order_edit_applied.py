# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import LazyOrderEditApplied, OrderEdit
from partner_events.commercetools.models.message import Message


class OrderEditAppliedDetail(Message):
    type: str
    edit: OrderEdit
    result: LazyOrderEditApplied


class OrderEditApplied(MessageEvent):
    """commercetools's `OrderEditApplied` (Order Edit Applied):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderEditAppliedDetail

    @property
    def kind(self) -> Literal["OrderEditApplied"]:
        return "OrderEditApplied"
