# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfullyRevokedARefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessfullyRevokedARefreshTokenDetails(Model):
    audience: str | None = None
    credential_id: str | None = None
    grant_id: str | None = None
    host: str | None = None
    method: str | None = None
    organization_id: str | None = None
    origin: str | None = None
    originUrl: str | None = None
    originalUrl: str | None = None
    refresh_token: SuccessfullyRevokedARefreshTokenDetailsRefreshToken | None = None
    session_id: str | None = None
    xhr: str | None = None


class SuccessfullyRevokedARefreshTokenLog(LogBase):
    type: Literal["srrt"]
    details: SuccessfullyRevokedARefreshTokenDetails | None = None


class SuccessfullyRevokedARefreshTokenDetail(LogDetail):
    data: SuccessfullyRevokedARefreshTokenLog
