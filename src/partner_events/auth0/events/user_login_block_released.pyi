# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class UserLoginBlockReleasedDetails(Model):
    email: str | None = None
    query: JsonObject | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    title: str | None = None


class UserLoginBlockReleasedLog(LogBase):
    type: Literal["ublkdu"]
    details: UserLoginBlockReleasedDetails | None = None


class UserLoginBlockReleasedDetail(LogDetail):
    data: UserLoginBlockReleasedLog
