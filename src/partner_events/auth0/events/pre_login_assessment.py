# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class PreLoginAssessmentDetails(Model):
    ipOnAllowlist: bool | None = None
    requiresVerification: bool | None = None
    requiresVerificationForSignupFlow: bool | None = None
    session_id: str | None = None


class PreLoginAssessmentLog(LogBase):
    type: str
    details: PreLoginAssessmentDetails | None = None


class PreLoginAssessmentDetail(LogDetail):
    data: PreLoginAssessmentLog


class PreLoginAssessment(LogEvent):
    """Auth0's `pla` (Pre-login assessment): An assessment before the login, to watch bot detection without
    switching it on. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: PreLoginAssessmentDetail

    @property
    def kind(self) -> Literal["pla"]:
        return "pla"
