# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["fce"]
    details: FailedChangeEmailDetails | None = None


class FailedChangeEmailDetail(LogDetail):
    data: FailedChangeEmailLog
