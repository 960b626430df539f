# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessChangeUsernameDetailsBody(Model):
    clientId: str | None = None
    connection: str | None = None
    email: str | None = None
    newUsername: str | None = None
    oldUsername: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class SuccessChangeUsernameDetails(Model):
    body: SuccessChangeUsernameDetailsBody | None = None


class SuccessChangeUsernameLog(LogBase):
    type: str
    details: SuccessChangeUsernameDetails | None = None


class SuccessChangeUsernameDetail(LogDetail):
    data: SuccessChangeUsernameLog


class SuccessChangeUsername(LogEvent):
    """Auth0's `scu` (Success Change Username): A user's name was changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessChangeUsernameDetail

    @property
    def kind(self) -> Literal["scu"]:
        return "scu"
