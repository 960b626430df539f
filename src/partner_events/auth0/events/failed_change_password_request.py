# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedChangePasswordRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    debug: bool | None = None
    description: str | None = None
    email: str | None = None
    newPassword: str | None = None
    requiredCaptcha: bool | None = None
    tenant: str | None = None
    ttl_sec: Number | None = None
    username: str | None = None
    verify: bool | None = None


class FailedChangePasswordRequestDetails(Model):
    body: FailedChangePasswordRequestDetailsBody | None = None
    transaction_id: str | None = None


class FailedChangePasswordRequestLog(LogBase):
    type: str
    details: FailedChangePasswordRequestDetails | None = None


class FailedChangePasswordRequestDetail(LogDetail):
    data: FailedChangePasswordRequestLog


class FailedChangePasswordRequest(LogEvent):
    """Auth0's `fcpr` (Failed Change Password Request): A request to change a password failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedChangePasswordRequestDetail

    @property
    def kind(self) -> Literal["fcpr"]:
        return "fcpr"
