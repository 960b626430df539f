# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_error import LoginError


class FailedDeviceAuthorizationRequestDetailsBody(Model):
    audience: str | None = None
    client_id: str | None = None
    scope: str | None = None


class FailedDeviceAuthorizationRequestDetails(Model):
    body: FailedDeviceAuthorizationRequestDetailsBody | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None


class FailedDeviceAuthorizationRequestLog(LogBase):
    type: Literal["fdeaz"]
    details: FailedDeviceAuthorizationRequestDetails | None = None


class FailedDeviceAuthorizationRequestDetail(LogDetail):
    data: FailedDeviceAuthorizationRequestLog
