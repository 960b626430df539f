# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class BlockedAccountTooManyFailedLoginsLog(Log):
    type: str


class BlockedAccountTooManyFailedLoginsDetail(LogDetail):
    data: BlockedAccountTooManyFailedLoginsLog


class BlockedAccountTooManyFailedLogins(LogEvent):
    """Auth0's `limit_wc` (Blocked Account Too Many Failed Logins): An IP address was blocked from an account,
    after too many failed logins. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BlockedAccountTooManyFailedLoginsDetail

    @property
    def kind(self) -> Literal["limit_wc"]:
        return "limit_wc"
