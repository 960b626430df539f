# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomerGroupAssignment
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomerGroupAssignmentsSetDetail(Message):
    type: str
    customerGroupAssignments: list[CustomerGroupAssignment] | None = None
    oldCustomerGroupAssignments: list[CustomerGroupAssignment] | None = None


class BusinessUnitCustomerGroupAssignmentsSet(MessageEvent):
    """commercetools's `BusinessUnitCustomerGroupAssignmentsSet` (Business Unit Customer Group Assignments
    Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCustomerGroupAssignmentsSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitCustomerGroupAssignmentsSet"]:
        return "BusinessUnitCustomerGroupAssignmentsSet"
