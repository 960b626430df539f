# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.message import Message


class DeliveryAddressSetDetail(Message):
    type: Literal["DeliveryAddressSet"]
    deliveryId: str
    address: Address | None = None
    oldAddress: Address | None = None
    shippingKey: str | None = None
