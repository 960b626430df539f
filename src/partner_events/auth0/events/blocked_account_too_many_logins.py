# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class BlockedAccountTooManyLoginsLog(Log):
    type: str


class BlockedAccountTooManyLoginsDetail(LogDetail):
    data: BlockedAccountTooManyLoginsLog


class BlockedAccountTooManyLogins(LogEvent):
    """Auth0's `limit_sul` (Blocked Account Too Many Logins): A user could not log in for a while, after too
    many logins from one IP address. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BlockedAccountTooManyLoginsDetail

    @property
    def kind(self) -> Literal["limit_sul"]:
        return "limit_sul"
