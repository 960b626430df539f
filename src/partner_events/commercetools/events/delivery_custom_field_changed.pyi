# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json
from partner_events.commercetools.models.message import Message


class DeliveryCustomFieldChangedDetail(Message):
    type: Literal["DeliveryCustomFieldChanged"]
    name: str
    value: Json
    previousValue: Json | None = None
    deliveryId: str
