# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginError, LoginStats


class FailedCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class FailedCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: str | None = None


class FailedCrossOriginAuthenticationDetailsSession(Model):
    cookie: FailedCrossOriginAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedCrossOriginAuthenticationDetails(Model):
    actions: FailedCrossOriginAuthenticationDetailsActions | None = None
    body: JsonObject | None = None
    connection: str | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None
    session: FailedCrossOriginAuthenticationDetailsSession | None = None
    session_connection: str | None = None
    stats: LoginStats | None = None
    transaction_id: str | None = None


class FailedCrossOriginAuthenticationLog(LogBase):
    type: str
    details: FailedCrossOriginAuthenticationDetails | None = None


class FailedCrossOriginAuthenticationDetail(LogDetail):
    data: FailedCrossOriginAuthenticationLog


class FailedCrossOriginAuthentication(LogEvent):
    """Auth0's `fcoa` (Failed cross-origin authentication): An embedded (cross-origin) login failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedCrossOriginAuthenticationDetail

    @property
    def kind(self) -> Literal["fcoa"]:
        return "fcoa"
