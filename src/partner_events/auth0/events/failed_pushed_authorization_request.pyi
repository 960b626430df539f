# Generated from schemas/auth0/events/fpar.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_error import LoginError
from partner_events.auth0.models.login_stats import LoginStats
from partner_events.auth0.models.risk_assessment import RiskAssessment


class FailedPushedAuthorizationRequestDetails(Model):
    error: LoginError | None = None
    qs: JsonObject | None = None
    riskAssessment: RiskAssessment | None = None
    session_id: str | None = None
    stats: LoginStats | None = None


class FailedPushedAuthorizationRequestLog(LogBase):
    type: Literal["fpar"]
    details: FailedPushedAuthorizationRequestDetails | None = None


class FailedPushedAuthorizationRequestDetail(LogDetail):
    data: FailedPushedAuthorizationRequestLog
