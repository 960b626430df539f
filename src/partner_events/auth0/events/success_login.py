# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, LoginStats, RiskAssessment


class SuccessLoginDetailsActions(Model):
    executions: list[str] | None = None


class SuccessLoginDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessLoginDetailsSession(Model):
    cookie: SuccessLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: str | None = None


class SuccessLoginDetails(Model):
    actions: SuccessLoginDetailsActions | None = None
    channel: str | None = None
    completedAt: Number | None = None
    dpop_nonce_used: bool | None = None
    dpop_signing_alg: str | None = None
    elapsedTime: Number | None = None
    id_token_signing_alg: str | None = None
    idp_token_type: str | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    requested_client_id: str | None = None
    riskAssessment: RiskAssessment | None = None
    saml_certificate_thumbprint: str | None = None
    session: SuccessLoginDetailsSession | None = None
    session_id: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: SuccessLoginDetailsUpstreamUserinfoFetch | None = None
    stats: LoginStats | None = None


class SuccessLoginLog(LogBase):
    type: str
    details: SuccessLoginDetails | None = None


class SuccessLoginDetail(LogDetail):
    data: SuccessLoginLog


class SuccessLogin(LogEvent):
    """Auth0's `s` (Success Login): A user logged in.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessLoginDetail

    @property
    def kind(self) -> Literal["s"]:
        return "s"
