# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class FailedCIBAStartDetailsError(Model):
    message: str | None = None


class FailedCIBAStartDetails(Model):
    body: FailedCIBAStartDetailsBody | None = None
    client_authentication_error: str | None = None
    error: FailedCIBAStartDetailsError | None = None


class FailedCIBAStartLog(LogBase):
    type: Literal["ciba_start_failed"]
    details: FailedCIBAStartDetails | None = None


class FailedCIBAStartDetail(LogDetail):
    data: FailedCIBAStartLog
