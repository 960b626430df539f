# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class BreachedPasswordLog(Log):
    type: str


class BreachedPasswordDetail(LogDetail):
    data: BreachedPasswordLog


class BreachedPassword(LogEvent):
    """Auth0's `pwd_leak` (Breached password): A login was tried with a password that is known from a leak; at
    most once an hour for each IP address. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BreachedPasswordDetail

    @property
    def kind(self) -> Literal["pwd_leak"]:
        return "pwd_leak"
