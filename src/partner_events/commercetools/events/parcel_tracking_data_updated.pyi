# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import TrackingData
from partner_events.commercetools.models.message import Message


class ParcelTrackingDataUpdatedDetail(Message):
    type: Literal["ParcelTrackingDataUpdated"]
    deliveryId: str
    parcelId: str
    trackingData: TrackingData | None = None
    shippingKey: str | None = None
