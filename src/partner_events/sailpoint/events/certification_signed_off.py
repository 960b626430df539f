# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import CampaignOwner, CampaignReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class CertificationSignedOffCertificationReassignmentFromReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertificationReassignmentFrom(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    reviewer: CertificationSignedOffCertificationReassignmentFromReviewer | None = None


class CertificationSignedOffCertificationReassignment(Model):
    from_: Annotated[CertificationSignedOffCertificationReassignmentFrom | None, Field(alias="from")] = None
    comment: str | None = None


class CertificationSignedOffCertificationReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertification(Model):
    campaignRef: CampaignReference
    phase: str
    due: str
    signed: str
    reviewer: CertificationSignedOffCertificationReviewer
    reassignment: CertificationSignedOffCertificationReassignment | None = None
    hasErrors: bool
    errorMessage: str | None = None
    completed: bool
    decisionsMade: int
    decisionsTotal: int
    entitiesCompleted: int
    entitiesTotal: int
    id: str
    name: str
    created: str
    modified: str | None = None
    campaignOwner: CampaignOwner | None = None


class CertificationSignedOffInput(TriggerInput):
    certification: CertificationSignedOffCertification


class CertificationSignedOff(SailPointEvent):
    """SailPoint's `idn:certification-signed-off` (Certification Signed Off):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/certification-signed-off/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/certification-signed-off/"
    )
    detail_type: Annotated[Literal["idn:certification-signed-off"], Field(alias="detail-type")]
    detail: CertificationSignedOffInput

    @property
    def kind(self) -> Literal["idn:certification-signed-off"]:
        return "idn:certification-signed-off"
