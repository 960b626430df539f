# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessfullyRevokedASessionLog(Log):
    type: str


class SuccessfullyRevokedASessionDetail(LogDetail):
    data: SuccessfullyRevokedASessionLog


class SuccessfullyRevokedASession(LogEvent):
    """Auth0's `session_revoked` (Successfully revoked a session): A session was revoked.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfullyRevokedASessionDetail

    @property
    def kind(self) -> Literal["session_revoked"]:
        return "session_revoked"
