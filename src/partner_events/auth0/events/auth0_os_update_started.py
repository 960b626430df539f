# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class Auth0OSUpdateStartedLog(Log):
    type: str


class Auth0OSUpdateStartedDetail(LogDetail):
    data: Auth0OSUpdateStartedLog


class Auth0OSUpdateStarted(LogEvent):
    """Auth0's `sys_os_update_start` (Auth0 OS Update Started): An operating-system update of a private cloud
    began. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: Auth0OSUpdateStartedDetail

    @property
    def kind(self) -> Literal["sys_os_update_start"]:
        return "sys_os_update_start"
