# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
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
    type: Literal["fcp"]
    details: FailedChangePasswordDetails | None = None


class FailedChangePasswordDetail(LogDetail):
    data: FailedChangePasswordLog
