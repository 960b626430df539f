# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Parcel
from partner_events.commercetools.models.message import Message


class ParcelRemovedFromDeliveryDetail(Message):
    type: Literal["ParcelRemovedFromDelivery"]
    deliveryId: str
    parcel: Parcel
    shippingKey: str | None = None
