# Generated from schemas/commercetools/events/delivery_custom_type_removed.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DeliveryCustomTypeRemovedDetail(Message):
    type: Literal["DeliveryCustomTypeRemoved"]
    previousTypeId: str | None = None
    deliveryId: str
