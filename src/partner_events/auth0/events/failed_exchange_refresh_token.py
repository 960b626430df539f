# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class FailedExchangeRefreshTokenDetailsRefreshToken(Model):
    access: str | None = None
    session_id: str | None = None


class FailedExchangeRefreshTokenDetails(Model):
    actions: FailedExchangeRefreshTokenDetailsActions | None = None
    failure_reason: str | None = None
    policy_used: str | None = None
    refresh_token: FailedExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class FailedExchangeRefreshTokenLog(LogBase):
    type: str
    details: FailedExchangeRefreshTokenDetails | None = None


class FailedExchangeRefreshTokenDetail(LogDetail):
    data: FailedExchangeRefreshTokenLog


class FailedExchangeRefreshToken(LogEvent):
    """Auth0's `fertft` (Failed Exchange Refresh Token): A refresh token was refused, for example since it is
    revoked or expired. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeRefreshTokenDetail

    @property
    def kind(self) -> Literal["fertft"]:
        return "fertft"
