# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessChangeEmailDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: str | None = None
    newEmail: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class SuccessChangeEmailDetails(Model):
    body: SuccessChangeEmailDetailsBody | None = None


class SuccessChangeEmailLog(LogBase):
    type: str
    details: SuccessChangeEmailDetails | None = None


class SuccessChangeEmailDetail(LogDetail):
    data: SuccessChangeEmailLog


class SuccessChangeEmail(LogEvent):
    """Auth0's `sce` (Success Change Email): A user's email address was changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessChangeEmailDetail

    @property
    def kind(self) -> Literal["sce"]:
        return "sce"
