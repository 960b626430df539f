# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.delivery import Delivery
from partner_events.commercetools.models.message import Message


class DeliveryRemovedDetail(Message):
    type: Literal["DeliveryRemoved"]
    delivery: Delivery
    shippingKey: str | None = None
