# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import RiskAssessment


class FailedSignupDetailsPhoneRiskAssessment(Model):
    country_code: Number | None = None
    is_valid: bool | None = None
    line_type: str | None = None
    risk_level: str | None = None


class FailedSignupDetailsSessionCookie(Model):
    mode: str | None = None


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
    description: str | JsonObject | None = None


class FailedSignupLog(LogBase):
    type: str
    details: FailedSignupDetails | None = None


class FailedSignupDetail(LogDetail):
    data: FailedSignupLog


class FailedSignup(LogEvent):
    """Auth0's `fs` (Failed Signup): A registration failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedSignupDetail

    @property
    def kind(self) -> Literal["fs"]:
        return "fs"
