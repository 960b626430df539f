# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeRefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeRefreshTokenDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeRefreshTokenDetailsActions | None = None
    familyId: str | None = None
    policy_used: Literal[
        "mrrt",
        "refresh_token_user_grant",
    ] | str | None = None
    refresh_token: SuccessExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_audience: str | None = None
    requested_client_id: str | None = None
    requested_scope: str | None = None
    tokenCounter: Number | None = None


class SuccessExchangeRefreshTokenLog(LogBase):
    type: Literal["sertft"]
    details: SuccessExchangeRefreshTokenDetails | None = None


class SuccessExchangeRefreshTokenDetail(LogDetail):
    data: SuccessExchangeRefreshTokenLog
