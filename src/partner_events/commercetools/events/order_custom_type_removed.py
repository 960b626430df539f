# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderCustomTypeRemovedDetail(Message):
    type: str
    previousTypeId: str | None = None


class OrderCustomTypeRemoved(MessageEvent):
    """commercetools's `OrderCustomTypeRemoved` (Order Custom Type Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomTypeRemovedDetail

    @property
    def kind(self) -> Literal["OrderCustomTypeRemoved"]:
        return "OrderCustomTypeRemoved"
