# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint.models.access_request import AccessRequestInput


class AccessRequestPreApprovalRequestedItem(Model):
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
    form: JsonObject | None = None


class AccessRequestPreApprovalInput(AccessRequestInput):
    requestedItems: list[AccessRequestPreApprovalRequestedItem]
