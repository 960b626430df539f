# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class Auth0UpdateStartedLog(Log):
    type: str


class Auth0UpdateStartedDetail(LogDetail):
    data: Auth0UpdateStartedLog


class Auth0UpdateStarted(LogEvent):
    """Auth0's `sys_update_start` (Auth0 Update Started): An update of a private cloud began.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: Auth0UpdateStartedDetail

    @property
    def kind(self) -> Literal["sys_update_start"]:
        return "sys_update_start"
