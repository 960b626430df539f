# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.risk_assessment import RiskAssessment


class SuccessCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


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
    type: Literal["scoa"]
    details: SuccessCrossOriginAuthenticationDetails | None = None


class SuccessCrossOriginAuthenticationDetail(LogDetail):
    data: SuccessCrossOriginAuthenticationLog
