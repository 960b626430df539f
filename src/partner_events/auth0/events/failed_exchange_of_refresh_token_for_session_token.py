# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangeOfRefreshTokenForSessionTokenLog(Log):
    type: str


class FailedExchangeOfRefreshTokenForSessionTokenDetail(LogDetail):
    data: FailedExchangeOfRefreshTokenForSessionTokenLog


class FailedExchangeOfRefreshTokenForSessionToken(LogEvent):
    """Auth0's `refresh_token_exchange_for_session_token_failed` (Failed Exchange of refresh_token for
    session_token): A refresh token could not be exchanged for a session token.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeOfRefreshTokenForSessionTokenDetail

    @property
    def kind(self) -> Literal["refresh_token_exchange_for_session_token_failed"]:
        return "refresh_token_exchange_for_session_token_failed"
