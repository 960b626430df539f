# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomerGroupAssignmentAddedDetail(Message):
    type: Literal["BusinessUnitCustomerGroupAssignmentAdded"]
    customerGroupAssignment: CustomerGroupAssignment
