# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class WarningDuringLoginDetailsOpts(Model):
    search: str | None = None


class WarningDuringLoginDetails(Model):
    credentials_tenant: str | None = None
    host_tenant: str | None = None
    method: str | None = None
    opts: WarningDuringLoginDetailsOpts | None = None
    original_profile: str | None = None
    path: str | None = None
    referer: str | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    session_id: str | None = None


class WarningDuringLoginLog(LogBase):
    type: Literal["w"]
    details: WarningDuringLoginDetails | None = None


class WarningDuringLoginDetail(LogDetail):
    data: WarningDuringLoginLog
