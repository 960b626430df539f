# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number


class LoginErrorPayload(Model):
    attempt: Number | str | None = None
    authorized: list[str] | None = None
    clientID: str | None = None
    code: str | None = None
    message: str | None = None
    name: str | None = None
    status: str | int | None = None
    client: JsonObject | None = None
    log_url: str | None = None


class LoginError(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    message: str | None = None
    oauthError: str | None = None
    payload: LoginErrorPayload | None = None
    type: str | None = None
    uri: str | None = None
