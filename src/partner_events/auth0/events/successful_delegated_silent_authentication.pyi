# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.risk_assessment import RiskAssessment


class SuccessfulDelegatedSilentAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


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
    type: Literal["sdelsa"]
    details: SuccessfulDelegatedSilentAuthenticationDetails | None = None


class SuccessfulDelegatedSilentAuthenticationDetail(LogDetail):
    data: SuccessfulDelegatedSilentAuthenticationLog
