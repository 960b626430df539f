# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessChangePasswordRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    debug: bool | None = None
    email: str | None = None
    includeEmailInRedirect: bool | None = None
    markEmailAsVerified: bool | None = None
    newPassword: str | None = None
    requiredCaptcha: bool | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    ttl_sec: str | None = None
    username: str | None = None
    verify: bool | None = None


class SuccessChangePasswordRequestDetails(Model):
    body: SuccessChangePasswordRequestDetailsBody | None = None
    resetUrl: str | None = None


class SuccessChangePasswordRequestLog(LogBase):
    type: str
    details: SuccessChangePasswordRequestDetails | None = None


class SuccessChangePasswordRequestDetail(LogDetail):
    data: SuccessChangePasswordRequestLog


class SuccessChangePasswordRequest(LogEvent):
    """Auth0's `scpr` (Success Change Password Request): A request to change a password was accepted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessChangePasswordRequestDetail

    @property
    def kind(self) -> Literal["scpr"]:
        return "scpr"
