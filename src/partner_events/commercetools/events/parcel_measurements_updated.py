# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ParcelMeasurements
from partner_events.commercetools.models.message import Message


class ParcelMeasurementsUpdatedDetail(Message):
    type: str
    deliveryId: str
    parcelId: str
    measurements: ParcelMeasurements | None = None
    shippingKey: str | None = None


class ParcelMeasurementsUpdated(MessageEvent):
    """commercetools's `ParcelMeasurementsUpdated` (Parcel Measurements Updated):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ParcelMeasurementsUpdatedDetail

    @property
    def kind(self) -> Literal["ParcelMeasurementsUpdated"]:
        return "ParcelMeasurementsUpdated"
