# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessChangePasswordDetails(Model):
    body: JsonObject | None = None
    email: str | None = None
    query: JsonObject | None = None
    title: str | None = None


class SuccessChangePasswordLog(LogBase):
    type: Literal["scp"]
    details: SuccessChangePasswordDetails | None = None


class SuccessChangePasswordDetail(LogDetail):
    data: SuccessChangePasswordLog
