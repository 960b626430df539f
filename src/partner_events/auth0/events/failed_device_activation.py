# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedDeviceActivationDetailsError(Model):
    type: str | None = None


class FailedDeviceActivationDetails(Model):
    code: str | None = None
    connection: str | None = None
    error: FailedDeviceActivationDetailsError | None = None
    session_id: str | None = None


class FailedDeviceActivationLog(LogBase):
    type: str
    details: FailedDeviceActivationDetails | None = None


class FailedDeviceActivationDetail(LogDetail):
    data: FailedDeviceActivationLog


class FailedDeviceActivation(LogEvent):
    """Auth0's `fdeac` (Failed Device Activation): A device could not be activated.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedDeviceActivationDetail

    @property
    def kind(self) -> Literal["fdeac"]:
        return "fdeac"
