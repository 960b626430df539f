# Generated from schemas/commercetools/events/customer_group_assignment_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class CustomerGroupAssignmentRemovedDetail(Message):
    type: Literal["CustomerGroupAssignmentRemoved"]
    customerGroupAssignment: CustomerGroupAssignment
