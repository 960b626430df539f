# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class BreachedPasswordOnResetLog(Log):
    type: str


class BreachedPasswordOnResetDetail(LogDetail):
    data: BreachedPasswordOnResetLog


class BreachedPasswordOnReset(LogEvent):
    """Auth0's `reset_pwd_leak` (Breached Password on Reset): A password that is known from a leak was chosen
    in a reset. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BreachedPasswordOnResetDetail

    @property
    def kind(self) -> Literal["reset_pwd_leak"]:
        return "reset_pwd_leak"
