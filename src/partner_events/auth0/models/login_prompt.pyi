# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.auth0.models.login_stats import LoginStats


class LoginPromptGrantInfo(Model):
    audience: str | None = None
    expiration: str | None = None
    id: str | None = None
    scope: str | None = None


class LoginPromptTimers(Model):
    rules: Number | None = None


class LoginPrompt(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    coi: str | None = None
    completedAt: Number | None = None
    connection: str | None = None
    connection_id: str | None = None
    cov: str | None = None
    elapsedTime: Number | None = None
    flow: str | None = None
    grantInfo: LoginPromptGrantInfo | None = None
    identity: str | Number | None = None
    initiatedAt: Number | None = None
    name: str | None = None
    passwordless_amr: str | None = None
    performed_acr: list[str] | None = None
    performed_amr: list[str] | None = None
    provider: str | None = None
    requiredCaptcha: bool | None = None
    session: bool | None = None
    session_id: str | None = None
    stats: LoginStats | None = None
    strategy: str | None = None
    timers: LoginPromptTimers | None = None
    url: str | None = None
    user_id: str | None = None
    user_name: str | None = None
    session_user: str | None = None
