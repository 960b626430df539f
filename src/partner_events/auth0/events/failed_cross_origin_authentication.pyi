# Generated from schemas/auth0/events/fcoa.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_error import LoginError
from partner_events.auth0.models.login_stats import LoginStats


class FailedCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class FailedCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


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
    type: Literal["fcoa"]
    details: FailedCrossOriginAuthenticationDetails | None = None


class FailedCrossOriginAuthenticationDetail(LogDetail):
    data: FailedCrossOriginAuthenticationLog
