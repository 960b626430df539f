# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.reference import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput


class PostProvisioningAccountRequestAttributeRequest(Model):
    attributeName: str
    attributeValue: str | None = None
    operation: Literal[
        "Add",
        "Set",
        "Remove",
    ] | str


class PostProvisioningAccountRequest(Model):
    source: SourceReference
    accountId: str | None = None
    accountOperation: str
    provisioningResult: Literal[
        "SUCCESS",
        "PENDING",
        "FAILED",
    ] | str
    provisioningTarget: str
    ticketId: str | None = None
    attributeRequests: list[PostProvisioningAccountRequestAttributeRequest] | None = None


class PostProvisioningInput(TriggerInput):
    trackingNumber: str
    sources: str
    action: str | None = None
    errors: list[str] | None = None
    warnings: list[str] | None = None
    recipient: IdentityReference
    requester: IdentityReference | None = None
    accountRequests: list[PostProvisioningAccountRequest]
