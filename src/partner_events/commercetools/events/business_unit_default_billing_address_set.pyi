# Generated from schemas/commercetools/events/business_unit_default_billing_address_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.address import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitDefaultBillingAddressSetDetail(Message):
    type: Literal["BusinessUnitDefaultBillingAddressSet"]
    address: Address | None = None
