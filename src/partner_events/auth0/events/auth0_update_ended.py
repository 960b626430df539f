# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class Auth0UpdateEndedLog(Log):
    type: str


class Auth0UpdateEndedDetail(LogDetail):
    data: Auth0UpdateEndedLog


class Auth0UpdateEnded(LogEvent):
    """Auth0's `sys_update_end` (Auth0 Update Ended): An update of a private cloud ended.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: Auth0UpdateEndedDetail

    @property
    def kind(self) -> Literal["sys_update_end"]:
        return "sys_update_end"
