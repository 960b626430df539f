# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment


class SuccessCredentialValidationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessCredentialValidationDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessCredentialValidationDetailsSession(Model):
    cookie: SuccessCredentialValidationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessCredentialValidationDetails(Model):
    actions: SuccessCredentialValidationDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessCredentialValidationDetailsSession | None = None
    session_id: str | None = None


class SuccessCredentialValidationLog(LogBase):
    type: str
    details: SuccessCredentialValidationDetails | None = None


class SuccessCredentialValidationDetail(LogDetail):
    data: SuccessCredentialValidationLog


class SuccessCredentialValidation(LogEvent):
    """Auth0's `scv` (Success Credential Validation): A user's credentials were right; the login may still
    fail. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessCredentialValidationDetail

    @property
    def kind(self) -> Literal["scv"]:
        return "scv"
