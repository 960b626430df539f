# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.risk_assessment import RiskAssessment


class PasskeyChallengeStartedDetailsActions(Model):
    executions: list[str] | None = None


class PasskeyChallengeStartedDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class PasskeyChallengeStartedDetailsSession(Model):
    cookie: PasskeyChallengeStartedDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class PasskeyChallengeStartedDetails(Model):
    actions: PasskeyChallengeStartedDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    purpose: Literal[
        "register",
        "login",
    ] | str | None = None
    riskAssessment: RiskAssessment | None = None
    session: PasskeyChallengeStartedDetailsSession | None = None
    session_id: str | None = None


class PasskeyChallengeStartedLog(LogBase):
    type: Literal["passkey_challenge_started"]
    details: PasskeyChallengeStartedDetails | None = None


class PasskeyChallengeStartedDetail(LogDetail):
    data: PasskeyChallengeStartedLog
