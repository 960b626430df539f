# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeAuthorizationCodeDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    code: str | None = None
    refresh_token: SuccessExchangeAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeAuthorizationCodeLog(LogBase):
    type: Literal["seacft"]
    details: SuccessExchangeAuthorizationCodeDetails | None = None


class SuccessExchangeAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeAuthorizationCodeLog
