# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import EstimatedDelivery
from partner_events.commercetools.models.message import Message


class OrderEstimatedDeliverySetDetail(Message):
    type: Literal["OrderEstimatedDeliverySet"]
    estimatedDelivery: EstimatedDelivery | None = None
    shippingKey: str | None = None
