# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model


class APIRequestAuthCredentials(Model):
    jti: str | None = None
    scopes: list[str] | None = None


class APIRequestAuthUser(Model):
    email: str | None = None
    name: str | None = None
    user_id: str | None = None


class APIRequestAuth(Model):
    credentials: APIRequestAuthCredentials | str | None = None
    strategy: str | None = None
    user: APIRequestAuthUser | str | None = None


class APIRequest(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    auth: APIRequestAuth | None = None
    channel: str | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None
    body: Json | None = None
    """What was sent: mostly an object, for some addresses a list."""
