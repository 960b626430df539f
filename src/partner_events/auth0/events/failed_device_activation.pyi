# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedDeviceActivationDetailsError(Model):
    type: str | None = None


class FailedDeviceActivationDetails(Model):
    code: str | None = None
    connection: str | None = None
    error: FailedDeviceActivationDetailsError | None = None
    session_id: str | None = None


class FailedDeviceActivationLog(LogBase):
    type: Literal["fdeac"]
    details: FailedDeviceActivationDetails | None = None


class FailedDeviceActivationDetail(LogDetail):
    data: FailedDeviceActivationLog
