# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class OrderStoreSetDetail(Message):
    type: str
    store: KeyReference | None = None


class OrderStoreSet(MessageEvent):
    """commercetools's `OrderStoreSet` (Order Store Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderStoreSetDetail

    @property
    def kind(self) -> Literal["OrderStoreSet"]:
        return "OrderStoreSet"
