# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitAddressCustomFieldRemovedDetail(Message):
    type: Literal["BusinessUnitAddressCustomFieldRemoved"]
    name: str
    addressId: str | None = None
