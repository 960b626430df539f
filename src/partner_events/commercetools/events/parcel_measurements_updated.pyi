# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ParcelMeasurements
from partner_events.commercetools.models.message import Message


class ParcelMeasurementsUpdatedDetail(Message):
    type: Literal["ParcelMeasurementsUpdated"]
    deliveryId: str
    parcelId: str
    measurements: ParcelMeasurements | None = None
    shippingKey: str | None = None
