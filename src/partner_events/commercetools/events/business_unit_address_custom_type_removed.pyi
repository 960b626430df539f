# Generated from schemas/commercetools/events/business_unit_address_custom_type_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitAddressCustomTypeRemovedDetail(Message):
    type: Literal["BusinessUnitAddressCustomTypeRemoved"]
    oldTypeId: str | None = None
    addressId: str | None = None
