# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import DeliveryItem
from partner_events.commercetools.models.message import Message


class ParcelItemsUpdatedDetail(Message):
    type: str
    parcelId: str
    deliveryId: str
    items: list[DeliveryItem]
    oldItems: list[DeliveryItem]
    shippingKey: str | None = None


class ParcelItemsUpdated(MessageEvent):
    """commercetools's `ParcelItemsUpdated` (Parcel Items Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ParcelItemsUpdatedDetail

    @property
    def kind(self) -> Literal["ParcelItemsUpdated"]:
        return "ParcelItemsUpdated"
