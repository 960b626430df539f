# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class Auth0OSUpdateEndedLog(Log):
    type: str


class Auth0OSUpdateEndedDetail(LogDetail):
    data: Auth0OSUpdateEndedLog


class Auth0OSUpdateEnded(LogEvent):
    """Auth0's `sys_os_update_end` (Auth0 OS Update Ended): An operating-system update of a private cloud
    ended. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: Auth0OSUpdateEndedDetail

    @property
    def kind(self) -> Literal["sys_os_update_end"]:
        return "sys_os_update_end"
