# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedChangeUsernameDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    newUername: str | None = None
    oldUsername: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class FailedChangeUsernameDetails(Model):
    body: FailedChangeUsernameDetailsBody | None = None


class FailedChangeUsernameLog(LogBase):
    type: str
    details: FailedChangeUsernameDetails | None = None


class FailedChangeUsernameDetail(LogDetail):
    data: FailedChangeUsernameLog


class FailedChangeUsername(LogEvent):
    """Auth0's `fcu` (Failed Change Username): A user's name could not be changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedChangeUsernameDetail

    @property
    def kind(self) -> Literal["fcu"]:
        return "fcu"
