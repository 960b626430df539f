# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["fcu"]
    details: FailedChangeUsernameDetails | None = None


class FailedChangeUsernameDetail(LogDetail):
    data: FailedChangeUsernameLog
