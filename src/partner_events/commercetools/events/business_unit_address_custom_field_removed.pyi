# Generated from schemas/commercetools/events/business_unit_address_custom_field_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitAddressCustomFieldRemovedDetail(Message):
    type: Literal["BusinessUnitAddressCustomFieldRemoved"]
    name: str
    addressId: str | None = None
