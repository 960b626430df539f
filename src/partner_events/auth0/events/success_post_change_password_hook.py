# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessPostChangePasswordHookLog(Log):
    type: str


class SuccessPostChangePasswordHookDetail(LogDetail):
    data: SuccessPostChangePasswordHookLog


class SuccessPostChangePasswordHook(LogEvent):
    """Auth0's `scph` (Success Post Change Password Hook): The hook that runs after a change of password ran.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessPostChangePasswordHookDetail

    @property
    def kind(self) -> Literal["scph"]:
        return "scph"
