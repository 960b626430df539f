# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class DeliveryCustomTypeRemovedDetail(Message):
    type: Literal["DeliveryCustomTypeRemoved"]
    previousTypeId: str | None = None
    deliveryId: str
