# Generated from schemas/commercetools/events/customer_shipping_address_added.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.message import Message


class CustomerShippingAddressAddedDetail(Message):
    type: Literal["CustomerShippingAddressAdded"]
    address: Address
