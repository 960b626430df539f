# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint.models.access_request import AccessRequestInput
from partner_events.sailpoint.models.reference import IdentityReference


class AccessRequestPostApprovalRequestedItemStatusApproval(Model):
    approvalComment: str | None = None
    approvalDecision: Literal[
        "APPROVED",
        "DENIED",
    ] | str
    approverName: str
    approver: IdentityReference


class AccessRequestPostApprovalRequestedItemStatus(Model):
    id: str
    name: str
    description: str | None = None
    type: Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ] | str
    operation: Literal[
        "Add",
        "Remove",
    ] | str
    comment: str | None = None
    clientMetadata: JsonObject | None = None
    form: JsonObject | None = None
    approvalInfo: list[AccessRequestPostApprovalRequestedItemStatusApproval]


class AccessRequestPostApprovalInput(AccessRequestInput):
    requestedItemsStatus: list[AccessRequestPostApprovalRequestedItemStatus]
