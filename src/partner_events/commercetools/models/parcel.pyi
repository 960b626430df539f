# Generated from schemas/commercetools/objects/parcel.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import DeliveryItem, ParcelMeasurements, TrackingData
from partner_events.commercetools.models.custom_fields import CustomFields


class Parcel(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    key: str | None = None
    createdAt: str
    measurements: ParcelMeasurements | None = None
    trackingData: TrackingData | None = None
    items: list[DeliveryItem] | None = None
    custom: CustomFields | None = None
