# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Parcel
from partner_events.commercetools.models.message import Message


class ParcelRemovedFromDeliveryDetail(Message):
    type: str
    deliveryId: str
    parcel: Parcel
    shippingKey: str | None = None


class ParcelRemovedFromDelivery(MessageEvent):
    """commercetools's `ParcelRemovedFromDelivery` (Parcel Removed From Delivery):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ParcelRemovedFromDeliveryDetail

    @property
    def kind(self) -> Literal["ParcelRemovedFromDelivery"]:
        return "ParcelRemovedFromDelivery"
