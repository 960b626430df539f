# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CustomerAddressCustomTypeRemovedDetail(Message):
    type: Literal["CustomerAddressCustomTypeRemoved"]
    previousTypeId: str | None = None
    addressId: str | None = None
