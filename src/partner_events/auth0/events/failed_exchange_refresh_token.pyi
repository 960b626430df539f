# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class FailedExchangeRefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class FailedExchangeRefreshTokenDetails(Model):
    actions: FailedExchangeRefreshTokenDetailsActions | None = None
    failure_reason: Literal[
        "session_not_found",
        "grant_revoked",
        "invalid_token",
    ] | str | None = None
    policy_used: Literal[
        "mrrt",
        "refresh_token_user_grant",
    ] | str | None = None
    refresh_token: FailedExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class FailedExchangeRefreshTokenLog(LogBase):
    type: Literal["fertft"]
    details: FailedExchangeRefreshTokenDetails | None = None


class FailedExchangeRefreshTokenDetail(LogDetail):
    data: FailedExchangeRefreshTokenLog
