# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.common import CustomFields, DeliveryItem, Parcel


class Delivery(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    key: str | None = None
    createdAt: str
    items: list[DeliveryItem]
    parcels: list[Parcel]
    address: Address | None = None
    custom: CustomFields | None = None
