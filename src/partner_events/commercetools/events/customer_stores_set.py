# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class CustomerStoresSetDetail(Message):
    type: str
    stores: list[KeyReference]
    oldStores: list[KeyReference]


class CustomerStoresSet(MessageEvent):
    """commercetools's `CustomerStoresSet` (Customer Stores Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerStoresSetDetail

    @property
    def kind(self) -> Literal["CustomerStoresSet"]:
        return "CustomerStoresSet"
