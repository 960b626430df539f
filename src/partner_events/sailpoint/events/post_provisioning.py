# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class PostProvisioningAccountRequestAttributeRequest(Model):
    attributeName: str
    attributeValue: str | None = None
    operation: str


class PostProvisioningAccountRequest(Model):
    source: SourceReference
    accountId: str | None = None
    accountOperation: str
    provisioningResult: str
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


class PostProvisioning(SailPointEvent):
    """SailPoint's `idn:post-provisioning` (Post Provisioning):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/provisioning-completed/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/provisioning-completed/"
    )
    detail_type: Annotated[Literal["idn:post-provisioning"], Field(alias="detail-type")]
    detail: PostProvisioningInput

    @property
    def kind(self) -> Literal["idn:post-provisioning"]:
        return "idn:post-provisioning"
