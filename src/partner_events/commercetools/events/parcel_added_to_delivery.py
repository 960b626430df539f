# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Delivery, Parcel
from partner_events.commercetools.models.message import Message


class ParcelAddedToDeliveryDetail(Message):
    type: str
    delivery: Delivery
    parcel: Parcel
    shippingKey: str | None = None


class ParcelAddedToDelivery(MessageEvent):
    """commercetools's `ParcelAddedToDelivery` (Parcel Added To Delivery):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ParcelAddedToDeliveryDetail

    @property
    def kind(self) -> Literal["ParcelAddedToDelivery"]:
        return "ParcelAddedToDelivery"
