# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from pydantic import Field


class FailedChangePasswordDetailsBody(Model):
    csrf: Annotated[str | None, Field(alias="_csrf")] = None
    confirmNewPassword: str | None = None
    newPassword: str | None = None
    ticket: str | None = None


class FailedChangePasswordDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    includeEmailInRedirect: bool | None = None
    markEmailAsVerified: bool | None = None
    newPassword: str | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    username: str | None = None


class FailedChangePasswordDetails(Model):
    body: FailedChangePasswordDetailsBody | None = None
    description: str | None = None
    query: FailedChangePasswordDetailsQuery | None = None


class FailedChangePasswordLog(LogBase):
    type: str
    details: FailedChangePasswordDetails | None = None


class FailedChangePasswordDetail(LogDetail):
    data: FailedChangePasswordLog


class FailedChangePassword(LogEvent):
    """Auth0's `fcp` (Failed Change Password): A user's password could not be changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedChangePasswordDetail

    @property
    def kind(self) -> Literal["fcp"]:
        return "fcp"
