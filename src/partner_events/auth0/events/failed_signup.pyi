# Generated from schemas/auth0/events/fs.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.risk_assessment import RiskAssessment


class FailedSignupDetailsPhoneRiskAssessment(Model):
    country_code: Number | None = None
    is_valid: bool | None = None
    line_type: str | None = None
    risk_level: str | None = None


class FailedSignupDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedSignupDetailsSession(Model):
    cookie: FailedSignupDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedSignupDetails(Model):
    grant_type: str | None = None
    phone_number: str | None = None
    phone_risk_assessment: FailedSignupDetailsPhoneRiskAssessment | None = None
    riskAssessment: RiskAssessment | None = None
    session: FailedSignupDetailsSession | None = None
    body: JsonObject | None = None
    """The body of the request that failed; the password is masked."""

    description: str | JsonObject | None = None
    """Why it failed, such as the rules that a password broke."""


class FailedSignupLog(LogBase):
    type: Literal["fs"]
    details: FailedSignupDetails | None = None


class FailedSignupDetail(LogDetail):
    data: FailedSignupLog
