# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomerGroupAssignmentRemovedDetail(Message):
    type: str
    customerGroupAssignment: CustomerGroupAssignment


class BusinessUnitCustomerGroupAssignmentRemoved(MessageEvent):
    """commercetools's `BusinessUnitCustomerGroupAssignmentRemoved` (Business Unit Customer Group Assignment
    Removed): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomerGroupAssignmentRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentRemoved"]:
        return "BusinessUnitCustomerGroupAssignmentRemoved"
