# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedUniversalLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class FailedUniversalLogoutRequestDetails(Model):
    error: str | None = None
    response: FailedUniversalLogoutRequestDetailsResponse | None = None


class FailedUniversalLogoutRequestLog(LogBase):
    type: str
    details: FailedUniversalLogoutRequestDetails | None = None


class FailedUniversalLogoutRequestDetail(LogDetail):
    data: FailedUniversalLogoutRequestLog


class FailedUniversalLogoutRequest(LogEvent):
    """Auth0's `universal_logout_failed` (Failed Universal Logout request): A universal logout request failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedUniversalLogoutRequestDetail

    @property
    def kind(self) -> Literal["universal_logout_failed"]:
        return "universal_logout_failed"
