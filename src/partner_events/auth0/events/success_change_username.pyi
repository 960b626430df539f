# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["scu"]
    details: SuccessChangeUsernameDetails | None = None


class SuccessChangeUsernameDetail(LogDetail):
    data: SuccessChangeUsernameLog
