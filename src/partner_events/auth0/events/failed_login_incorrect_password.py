# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedLoginIncorrectPasswordDetailsError(Model):
    message: str | None = None
    reason: str | None = None


class FailedLoginIncorrectPasswordDetails(Model):
    consoleOut: Json | None = None
    error: FailedLoginIncorrectPasswordDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginIncorrectPasswordLog(LogBase):
    type: str
    details: FailedLoginIncorrectPasswordDetails | None = None


class FailedLoginIncorrectPasswordDetail(LogDetail):
    data: FailedLoginIncorrectPasswordLog


class FailedLoginIncorrectPassword(LogEvent):
    """Auth0's `fp` (Failed Login (Incorrect Password)): A login failed because of a wrong password.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedLoginIncorrectPasswordDetail

    @property
    def kind(self) -> Literal["fp"]:
        return "fp"
