# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: MFARequiredDetails | None = None


class MFARequiredDetail(LogDetail):
    data: MFARequiredLog


class MFARequired(LogEvent):
    """Auth0's `mfar` (MFA Required): A login with a password needs a second factor; carries the risk
    assessment if there is one. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFARequiredDetail

    @property
    def kind(self) -> Literal["mfar"]:
        return "mfar"
