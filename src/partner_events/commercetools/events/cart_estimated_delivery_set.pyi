# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import EstimatedDelivery
from partner_events.commercetools.models.message import Message


class CartEstimatedDeliverySetDetail(Message):
    type: Literal["CartEstimatedDeliverySet"]
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None
