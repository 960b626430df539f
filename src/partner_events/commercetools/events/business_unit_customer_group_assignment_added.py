# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomerGroupAssignmentAddedDetail(Message):
    type: str
    customerGroupAssignment: CustomerGroupAssignment


class BusinessUnitCustomerGroupAssignmentAdded(MessageEvent):
    """commercetools's `BusinessUnitCustomerGroupAssignmentAdded` (Business Unit Customer Group Assignment
    Added): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomerGroupAssignmentAddedDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentAdded"]:
        return "BusinessUnitCustomerGroupAssignmentAdded"
