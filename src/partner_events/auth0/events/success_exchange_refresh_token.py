# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeRefreshTokenDetailsRefreshToken(Model):
    access: str | None = None
    session_id: str | None = None


class SuccessExchangeRefreshTokenDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeRefreshTokenDetailsActions | None = None
    familyId: str | None = None
    policy_used: str | None = None
    refresh_token: SuccessExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_audience: str | None = None
    requested_client_id: str | None = None
    requested_scope: str | None = None
    tokenCounter: Number | None = None


class SuccessExchangeRefreshTokenLog(LogBase):
    type: str
    details: SuccessExchangeRefreshTokenDetails | None = None


class SuccessExchangeRefreshTokenDetail(LogDetail):
    data: SuccessExchangeRefreshTokenLog


class SuccessExchangeRefreshToken(LogEvent):
    """Auth0's `sertft` (Success Exchange Refresh Token): A refresh token was exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeRefreshTokenDetail

    @property
    def kind(self) -> Literal["sertft"]:
        return "sertft"
