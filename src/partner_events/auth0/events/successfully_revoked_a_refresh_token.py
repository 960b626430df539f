# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfullyRevokedARefreshTokenDetailsRefreshToken(Model):
    access: str | None = None
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
    type: str
    details: SuccessfullyRevokedARefreshTokenDetails | None = None


class SuccessfullyRevokedARefreshTokenDetail(LogDetail):
    data: SuccessfullyRevokedARefreshTokenLog


class SuccessfullyRevokedARefreshToken(LogEvent):
    """Auth0's `srrt` (Successfully revoked a refresh token): A refresh token was revoked.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfullyRevokedARefreshTokenDetail

    @property
    def kind(self) -> Literal["srrt"]:
        return "srrt"
