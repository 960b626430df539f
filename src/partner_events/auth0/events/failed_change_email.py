# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedChangeEmailDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: bool | None = None
    newEmail: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class FailedChangeEmailDetails(Model):
    body: FailedChangeEmailDetailsBody | None = None


class FailedChangeEmailLog(LogBase):
    type: str
    details: FailedChangeEmailDetails | None = None


class FailedChangeEmailDetail(LogDetail):
    data: FailedChangeEmailLog


class FailedChangeEmail(LogEvent):
    """Auth0's `fce` (Failed Change Email): A user's email address could not be changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedChangeEmailDetail

    @property
    def kind(self) -> Literal["fce"]:
        return "fce"
