# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.shipping_info import ShippingInfo


class OrderShippingInfoSetDetail(Message):
    type: Literal["OrderShippingInfoSet"]
    shippingInfo: ShippingInfo | None = None
    oldShippingInfo: ShippingInfo | None = None
