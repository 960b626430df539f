# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment


class SuccessfulDelegatedSilentAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsSession(Model):
    cookie: SuccessfulDelegatedSilentAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessfulDelegatedSilentAuthenticationDetails(Model):
    actions: SuccessfulDelegatedSilentAuthenticationDetailsActions | None = None
    actor: SuccessfulDelegatedSilentAuthenticationDetailsActor | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessfulDelegatedSilentAuthenticationDetailsSession | None = None
    session_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None


class SuccessfulDelegatedSilentAuthenticationLog(LogBase):
    type: str
    details: SuccessfulDelegatedSilentAuthenticationDetails | None = None


class SuccessfulDelegatedSilentAuthenticationDetail(LogDetail):
    data: SuccessfulDelegatedSilentAuthenticationLog


class SuccessfulDelegatedSilentAuthentication(LogEvent):
    """Auth0's `sdelsa` (Successful Delegated Silent Authentication): A delegated login succeeded without the
    user's doing. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulDelegatedSilentAuthenticationDetail

    @property
    def kind(self) -> Literal["sdelsa"]:
        return "sdelsa"
