# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["sce"]
    details: SuccessChangeEmailDetails | None = None


class SuccessChangeEmailDetail(LogDetail):
    data: SuccessChangeEmailLog
