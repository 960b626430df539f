# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment


class SuccessCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessCrossOriginAuthenticationDetailsSession(Model):
    cookie: SuccessCrossOriginAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessCrossOriginAuthenticationDetails(Model):
    actions: SuccessCrossOriginAuthenticationDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessCrossOriginAuthenticationDetailsSession | None = None
    session_id: str | None = None
    transaction_id: str | None = None


class SuccessCrossOriginAuthenticationLog(LogBase):
    type: str
    details: SuccessCrossOriginAuthenticationDetails | None = None


class SuccessCrossOriginAuthenticationDetail(LogDetail):
    data: SuccessCrossOriginAuthenticationLog


class SuccessCrossOriginAuthentication(LogEvent):
    """Auth0's `scoa` (Success cross-origin authentication): An embedded (cross-origin) login succeeded.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessCrossOriginAuthenticationDetail

    @property
    def kind(self) -> Literal["scoa"]:
        return "scoa"
