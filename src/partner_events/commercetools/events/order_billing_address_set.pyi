# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.message import Message


class OrderBillingAddressSetDetail(Message):
    type: Literal["OrderBillingAddressSet"]
    address: Address | None = None
    oldAddress: Address | None = None
