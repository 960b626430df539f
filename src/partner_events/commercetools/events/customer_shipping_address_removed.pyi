# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.message import Message


class CustomerShippingAddressRemovedDetail(Message):
    type: Literal["CustomerShippingAddressRemoved"]
    address: Address
