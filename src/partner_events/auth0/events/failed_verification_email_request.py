# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedVerificationEmailRequestDetailsBodyTemplate(Model):
    type: str | None = None


class FailedVerificationEmailRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | Number | None = None
    includeEmailInRedirect: bool | None = None
    job_id: str | None = None
    provider: str | None = None
    resultUrl: str | None = None
    template: FailedVerificationEmailRequestDetailsBodyTemplate | None = None
    tenant: str | None = None
    to: str | None = None
    ttl_sec: Number | None = None
    user_id: str | None = None
    verificationUrl: str | None = None


class FailedVerificationEmailRequestDetails(Model):
    body: FailedVerificationEmailRequestDetailsBody | None = None


class FailedVerificationEmailRequestLog(LogBase):
    type: str
    details: FailedVerificationEmailRequestDetails | None = None


class FailedVerificationEmailRequestDetail(LogDetail):
    data: FailedVerificationEmailRequestLog


class FailedVerificationEmailRequest(LogEvent):
    """Auth0's `fvr` (Failed Verification Email Request): A request to send a verification email failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedVerificationEmailRequestDetail

    @property
    def kind(self) -> Literal["fvr"]:
        return "fvr"
