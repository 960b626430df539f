# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedLoginInvalidEmailUsernameDetailsError(Model):
    message: str | None = None


class FailedLoginInvalidEmailUsernameDetails(Model):
    error: FailedLoginInvalidEmailUsernameDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginInvalidEmailUsernameLog(LogBase):
    type: str
    details: FailedLoginInvalidEmailUsernameDetails | None = None


class FailedLoginInvalidEmailUsernameDetail(LogDetail):
    data: FailedLoginInvalidEmailUsernameLog


class FailedLoginInvalidEmailUsername(LogEvent):
    """Auth0's `fu` (Failed Login (Invalid Email/Username)): A login failed because no user has that name or
    email address. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedLoginInvalidEmailUsernameDetail

    @property
    def kind(self) -> Literal["fu"]:
        return "fu"
