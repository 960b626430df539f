# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class Auth0UpdateLaunchedLog(Log):
    type: str


class Auth0UpdateLaunchedDetail(LogDetail):
    data: Auth0UpdateLaunchedLog


class Auth0UpdateLaunched(LogEvent):
    """Auth0's `admin_update_launch` (Auth0 Update Launched): An update of a private cloud was started.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: Auth0UpdateLaunchedDetail

    @property
    def kind(self) -> Literal["admin_update_launch"]:
        return "admin_update_launch"
