# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DeliveryItem
from partner_events.commercetools.models.message import Message


class DeliveryItemsUpdatedDetail(Message):
    type: str
    deliveryId: str
    items: list[DeliveryItem]
    oldItems: list[DeliveryItem]
    shippingKey: str | None = None


class DeliveryItemsUpdated(MessageEvent):
    """commercetools's `DeliveryItemsUpdated` (Delivery Items Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DeliveryItemsUpdatedDetail

    @property
    def kind(self) -> Literal["DeliveryItemsUpdated"]:
        return "DeliveryItemsUpdated"
