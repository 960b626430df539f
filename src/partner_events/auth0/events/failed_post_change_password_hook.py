# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedPostChangePasswordHookDetailsActions(Model):
    executions: list[str] | None = None


class FailedPostChangePasswordHookDetails(Model):
    actions: FailedPostChangePasswordHookDetailsActions | None = None


class FailedPostChangePasswordHookLog(LogBase):
    type: str
    details: FailedPostChangePasswordHookDetails | None = None


class FailedPostChangePasswordHookDetail(LogDetail):
    data: FailedPostChangePasswordHookLog


class FailedPostChangePasswordHook(LogEvent):
    """Auth0's `fcph` (Failed Post Change Password Hook): The hook that runs after a change of password
    failed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedPostChangePasswordHookDetail

    @property
    def kind(self) -> Literal["fcph"]:
        return "fcph"
