# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedPostUserRegistrationHookLog(Log):
    type: str


class FailedPostUserRegistrationHookDetail(LogDetail):
    data: FailedPostUserRegistrationHookLog


class FailedPostUserRegistrationHook(LogEvent):
    """Auth0's `fpurh` (Failed Post User Registration Hook): The hook that runs after a registration failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedPostUserRegistrationHookDetail

    @property
    def kind(self) -> Literal["fpurh"]:
        return "fpurh"
