# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._access_request import AccessRequestEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.access_request import AccessRequestInput
from pydantic import Field


class AccessRequestPostApprovalRequestedItemStatusApproval(Model):
    approvalComment: str | None = None
    approvalDecision: str
    approverName: str
    approver: IdentityReference


class AccessRequestPostApprovalRequestedItemStatus(Model):
    id: str
    name: str
    description: str | None = None
    type: str
    operation: str
    comment: str | None = None
    clientMetadata: JsonObject | None = None
    form: JsonObject | None = None
    approvalInfo: list[AccessRequestPostApprovalRequestedItemStatusApproval]


class AccessRequestPostApprovalInput(AccessRequestInput):
    requestedItemsStatus: list[AccessRequestPostApprovalRequestedItemStatus]


class AccessRequestPostApproval(AccessRequestEvent):
    """SailPoint's `idn:access-request-post-approval` (Access Request Post Approval):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-decision/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-decision/"
    )
    detail_type: Annotated[Literal["idn:access-request-post-approval"], Field(alias="detail-type")]
    detail: AccessRequestPostApprovalInput

    @property
    def kind(self) -> Literal["idn:access-request-post-approval"]:
        return "idn:access-request-post-approval"
