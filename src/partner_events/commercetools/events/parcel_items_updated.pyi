# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import DeliveryItem
from partner_events.commercetools.models.message import Message


class ParcelItemsUpdatedDetail(Message):
    type: Literal["ParcelItemsUpdated"]
    parcelId: str
    deliveryId: str
    items: list[DeliveryItem]
    oldItems: list[DeliveryItem]
    shippingKey: str | None = None
