# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginError, LoginStats, RiskAssessment


class FailedPushedAuthorizationRequestDetails(Model):
    error: LoginError | None = None
    qs: JsonObject | None = None
    riskAssessment: RiskAssessment | None = None
    session_id: str | None = None
    stats: LoginStats | None = None


class FailedPushedAuthorizationRequestLog(LogBase):
    type: str
    details: FailedPushedAuthorizationRequestDetails | None = None


class FailedPushedAuthorizationRequestDetail(LogDetail):
    data: FailedPushedAuthorizationRequestLog


class FailedPushedAuthorizationRequest(LogEvent):
    """Auth0's `fpar` (Failed Pushed Authorization Request): An authorization request could not be pushed
    (PAR). https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedPushedAuthorizationRequestDetail

    @property
    def kind(self) -> Literal["fpar"]:
        return "fpar"
