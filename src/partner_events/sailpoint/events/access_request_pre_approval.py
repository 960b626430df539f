# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._access_request import AccessRequestEvent
from partner_events.sailpoint.models.access_request import AccessRequestInput
from pydantic import Field


class AccessRequestPreApprovalRequestedItem(Model):
    id: str
    name: str
    description: str | None = None
    type: str
    operation: str
    comment: str | None = None
    form: JsonObject | None = None


class AccessRequestPreApprovalInput(AccessRequestInput):
    requestedItems: list[AccessRequestPreApprovalRequestedItem]


class AccessRequestPreApproval(AccessRequestEvent):
    """SailPoint's `idn:access-request-pre-approval` (Access Request Pre Approval):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-submitted/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-submitted/"
    )
    detail_type: Annotated[Literal["idn:access-request-pre-approval"], Field(alias="detail-type")]
    detail: AccessRequestPreApprovalInput

    @property
    def kind(self) -> Literal["idn:access-request-pre-approval"]:
        return "idn:access-request-pre-approval"
