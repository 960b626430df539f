# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginError, LoginStats, RiskAssessment


class FailedLoginDetailsSessionCookie(Model):
    mode: str | None = None


class FailedLoginDetailsSession(Model):
    cookie: FailedLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: str | None = None


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
    connection: str | None = None
    description: str | JsonObject | None = None


class FailedLoginLog(LogBase):
    type: str
    details: FailedLoginDetails | None = None


class FailedLoginDetail(LogDetail):
    data: FailedLoginLog


class FailedLogin(LogEvent):
    """Auth0's `f` (Failed Login): A login failed for another reason than a wrong password (`fp`) or name
    (`fu`). https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedLoginDetail

    @property
    def kind(self) -> Literal["f"]:
        return "f"
