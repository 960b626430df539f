# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ShippingRateInput
from partner_events.commercetools.models.message import Message


class OrderShippingRateInputSetDetail(Message):
    type: Literal["OrderShippingRateInputSet"]
    shippingRateInput: ShippingRateInput | None = None
    oldShippingRateInput: ShippingRateInput | None = None
