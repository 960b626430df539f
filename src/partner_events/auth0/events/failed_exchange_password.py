# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangePasswordLog(Log):
    type: str


class FailedExchangePasswordDetail(LogDetail):
    data: FailedExchangePasswordLog


class FailedExchangePassword(LogEvent):
    """Auth0's `fepft` (Failed Exchange Password): A password could not be exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangePasswordDetail

    @property
    def kind(self) -> Literal["fepft"]:
        return "fepft"
