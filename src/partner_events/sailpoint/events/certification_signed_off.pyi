# Generated from schemas/sailpoint/events/certification-signed-off.json by `python -m codegen`; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.reference import CampaignOwner, CampaignReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class CertificationSignedOffCertificationReassignmentFromReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ] | str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertificationReassignmentFrom(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["CERTIFICATION"] | str | None = None
    reviewer: CertificationSignedOffCertificationReassignmentFromReviewer | None = None


class CertificationSignedOffCertificationReassignment(Model):
    from_: Annotated[CertificationSignedOffCertificationReassignmentFrom | None, Field(alias="from")] = None
    comment: str | None = None


class CertificationSignedOffCertificationReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ] | str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertification(Model):
    campaignRef: CampaignReference
    phase: Literal[
        "STAGED",
        "ACTIVE",
        "SIGNED",
    ] | str
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
