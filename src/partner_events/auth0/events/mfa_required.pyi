# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class MFARequiredDetailsAssessmentsImpossibleTravel(Model):
    code: str | None = None
    confidence: str | None = None


class MFARequiredDetailsAssessmentsUntrustedIPDetails(Model):
    ip: str | None = None
    matches: str | None = None
    source: str | None = None


class MFARequiredDetailsAssessmentsUntrustedIP(Model):
    code: str | None = None
    confidence: str | None = None
    details: MFARequiredDetailsAssessmentsUntrustedIPDetails | None = None


class MFARequiredDetailsAssessments(Model):
    ImpossibleTravel: MFARequiredDetailsAssessmentsImpossibleTravel | None = None
    UntrustedIP: MFARequiredDetailsAssessmentsUntrustedIP | None = None


class MFARequiredDetails(Model):
    assessments: MFARequiredDetailsAssessments | None = None
    confidence: str | None = None
    grant_type: str | None = None
    version: str | None = None


class MFARequiredLog(LogBase):
    type: Literal["mfar"]
    details: MFARequiredDetails | None = None


class MFARequiredDetail(LogDetail):
    data: MFARequiredLog
