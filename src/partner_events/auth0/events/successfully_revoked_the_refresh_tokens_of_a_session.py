# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessfullyRevokedTheRefreshTokensOfASessionLog(Log):
    type: str


class SuccessfullyRevokedTheRefreshTokensOfASessionDetail(LogDetail):
    data: SuccessfullyRevokedTheRefreshTokensOfASessionLog


class SuccessfullyRevokedTheRefreshTokensOfASession(LogEvent):
    """Auth0's `refresh_tokens_revoked_by_session` (Successfully Revoked The Refresh Tokens Of A Session): The
    refresh tokens of a session were revoked. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfullyRevokedTheRefreshTokensOfASessionDetail

    @property
    def kind(self) -> Literal["refresh_tokens_revoked_by_session"]:
        return "refresh_tokens_revoked_by_session"
