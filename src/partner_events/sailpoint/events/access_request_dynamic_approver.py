# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._access_request import AccessRequestEvent
from partner_events.sailpoint.models.access_request import AccessRequestInput
from pydantic import Field


class AccessRequestDynamicApproverRequestedItem(Model):
    id: str
    name: str
    description: str | None = None
    type: str
    operation: str
    comment: str | None = None
    form: JsonObject | None = None


class AccessRequestDynamicApproverInput(AccessRequestInput):
    requestedItems: list[AccessRequestDynamicApproverRequestedItem]


class AccessRequestDynamicApprover(AccessRequestEvent):
    """SailPoint's `idn:access-request-dynamic-approver` (Access Request Dynamic Approver):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-dynamic-approval/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-dynamic-approval/"
    )
    detail_type: Annotated[Literal["idn:access-request-dynamic-approver"], Field(alias="detail-type")]
    detail: AccessRequestDynamicApproverInput

    @property
    def kind(self) -> Literal["idn:access-request-dynamic-approver"]:
        return "idn:access-request-dynamic-approver"
