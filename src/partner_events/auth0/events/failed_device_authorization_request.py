# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginError


class FailedDeviceAuthorizationRequestDetailsBody(Model):
    audience: str | None = None
    client_id: str | None = None
    scope: str | None = None


class FailedDeviceAuthorizationRequestDetails(Model):
    body: FailedDeviceAuthorizationRequestDetailsBody | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None


class FailedDeviceAuthorizationRequestLog(LogBase):
    type: str
    details: FailedDeviceAuthorizationRequestDetails | None = None


class FailedDeviceAuthorizationRequestDetail(LogDetail):
    data: FailedDeviceAuthorizationRequestLog


class FailedDeviceAuthorizationRequest(LogEvent):
    """Auth0's `fdeaz` (Failed Device Authorization Request): A device's request to be authorized failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedDeviceAuthorizationRequestDetail

    @property
    def kind(self) -> Literal["fdeaz"]:
        return "fdeaz"
