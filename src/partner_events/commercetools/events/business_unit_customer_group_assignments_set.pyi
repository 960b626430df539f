# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomerGroupAssignmentsSetDetail(Message):
    type: Literal["BusinessUnitCustomerGroupAssignmentsSet"]
    customerGroupAssignments: list[CustomerGroupAssignment] | None = None
    oldCustomerGroupAssignments: list[CustomerGroupAssignment] | None = None
