# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.business_unit import BusinessUnit
from partner_events.commercetools.models.message import Message


class BusinessUnitCreatedDetail(Message):
    type: Literal["BusinessUnitCreated"]
    businessUnit: BusinessUnit
