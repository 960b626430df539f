# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    actor: SuccessExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    refresh_token: SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: Literal["sdeleacft"]
    details: SuccessExchangeDelegatedAuthorizationCodeDetails | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeDelegatedAuthorizationCodeLog
