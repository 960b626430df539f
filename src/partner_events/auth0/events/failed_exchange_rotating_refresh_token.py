# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeRotatingRefreshTokenDetails(Model):
    familyId: str | None = None
    latestCounter: Number | None = None
    tokenCounter: Number | None = None


class FailedExchangeRotatingRefreshTokenLog(LogBase):
    type: str
    details: FailedExchangeRotatingRefreshTokenDetails | None = None


class FailedExchangeRotatingRefreshTokenDetail(LogDetail):
    data: FailedExchangeRotatingRefreshTokenLog


class FailedExchangeRotatingRefreshToken(LogEvent):
    """Auth0's `ferrt` (Failed Exchange Rotating Refresh Token): A rotating refresh token was refused, for
    example since it was used before. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeRotatingRefreshTokenDetail

    @property
    def kind(self) -> Literal["ferrt"]:
        return "ferrt"
