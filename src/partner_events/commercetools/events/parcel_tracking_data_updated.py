# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import TrackingData
from partner_events.commercetools.models.message import Message


class ParcelTrackingDataUpdatedDetail(Message):
    type: str
    deliveryId: str
    parcelId: str
    trackingData: TrackingData | None = None
    shippingKey: str | None = None


class ParcelTrackingDataUpdated(MessageEvent):
    """commercetools's `ParcelTrackingDataUpdated` (Parcel Tracking Data Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ParcelTrackingDataUpdatedDetail

    @property
    def kind(self) -> Literal["ParcelTrackingDataUpdated"]:
        return "ParcelTrackingDataUpdated"
