# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessfulExchangeOfRefreshTokenForSessionTokenLog(Log):
    type: str


class SuccessfulExchangeOfRefreshTokenForSessionTokenDetail(LogDetail):
    data: SuccessfulExchangeOfRefreshTokenForSessionTokenLog


class SuccessfulExchangeOfRefreshTokenForSessionToken(LogEvent):
    """Auth0's `refresh_token_exchange_for_session_token_successful` (Successful Exchange of refresh_token for
    session_token): A refresh token was exchanged for a session token.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulExchangeOfRefreshTokenForSessionTokenDetail

    @property
    def kind(self) -> Literal["refresh_token_exchange_for_session_token_successful"]:
        return "refresh_token_exchange_for_session_token_successful"
