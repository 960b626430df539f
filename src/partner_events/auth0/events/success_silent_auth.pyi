# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.risk_assessment import RiskAssessment


class SuccessSilentAuthDetailsActions(Model):
    executions: list[str] | None = None


class SuccessSilentAuthDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessSilentAuthDetailsSession(Model):
    cookie: SuccessSilentAuthDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessSilentAuthDetails(Model):
    actions: SuccessSilentAuthDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessSilentAuthDetailsSession | None = None
    session_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None


class SuccessSilentAuthLog(LogBase):
    type: Literal["ssa"]
    details: SuccessSilentAuthDetails | None = None


class SuccessSilentAuthDetail(LogDetail):
    data: SuccessSilentAuthLog
