# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.risk_assessment import RiskAssessment


class SuccessfulDelegatedLoginDetailsActions(Model):
    executions: list[str] | None = None


class SuccessfulDelegatedLoginDetailsActor(Model):
    sub: str | None = None


class SuccessfulDelegatedLoginDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessfulDelegatedLoginDetailsSession(Model):
    cookie: SuccessfulDelegatedLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: Literal[
        "SUCCESS",
        "FAILURE",
    ] | str | None = None


class SuccessfulDelegatedLoginDetails(Model):
    actions: SuccessfulDelegatedLoginDetailsActions | None = None
    actor: SuccessfulDelegatedLoginDetailsActor | None = None
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
    session: SuccessfulDelegatedLoginDetailsSession | None = None
    session_id: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetch | None = None


class SuccessfulDelegatedLoginLog(LogBase):
    type: Literal["sdel"]
    details: SuccessfulDelegatedLoginDetails | None = None


class SuccessfulDelegatedLoginDetail(LogDetail):
    data: SuccessfulDelegatedLoginLog
