# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedByCORSDetails(Model):
    allowedOrigins: list[str] | None = None
    headers: dict[str, str] | None = None
    host: str | None = None
    method: str | None = None
    origin: str | None = None
    originUrl: str | None = None
    originalUrl: str | None = None
    session_id: str | None = None
    webOrigins: list[str] | None = None
    xhr: bool | None = None


class FailedByCORSLog(LogBase):
    type: Literal["fco"]
    details: FailedByCORSDetails | None = None


class FailedByCORSDetail(LogDetail):
    data: FailedByCORSLog
