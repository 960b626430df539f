# Generated from schemas/auth0/events/f.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_error import LoginError
from partner_events.auth0.models.login_stats import LoginStats
from partner_events.auth0.models.risk_assessment import RiskAssessment


class FailedLoginDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedLoginDetailsSession(Model):
    cookie: FailedLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: Literal[
        "SUCCESS",
        "FAILURE",
    ] | str | None = None


class FailedLoginDetails(Model):
    channel: str | None = None
    dpop_nonce_used: bool | None = None
    dpop_signing_alg: str | None = None
    error: LoginError | None = None
    grant_type: str | None = None
    id_token_signed_response_algs: list[str] | None = None
    id_token_signing_alg: str | None = None
    idp_token_type: str | None = None
    qs: JsonObject | None = None
    requested_client_id: str | None = None
    riskAssessment: RiskAssessment | None = None
    session: FailedLoginDetailsSession | None = None
    session_id: str | None = None
    stats: LoginStats | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: FailedLoginDetailsUpstreamUserinfoFetch | None = None
    body: JsonObject | None = None
    """The body of the request that failed."""

    connection: str | None = None
    description: str | JsonObject | None = None
    """Why it failed."""


class FailedLoginLog(LogBase):
    type: Literal["f"]
    details: FailedLoginDetails | None = None


class FailedLoginDetail(LogDetail):
    data: FailedLoginLog
