# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessVerificationEmailRequestDetailsBodyTemplate(Model):
    type: str | None = None


class SuccessVerificationEmailRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | Number | None = None
    includeEmailInRedirect: bool | None = None
    job_id: str | None = None
    provider: str | None = None
    resultUrl: str | None = None
    template: SuccessVerificationEmailRequestDetailsBodyTemplate | None = None
    tenant: str | None = None
    to: str | None = None
    ttl_sec: Number | None = None
    user_id: str | None = None
    verificationUrl: str | None = None


class SuccessVerificationEmailRequestDetails(Model):
    body: SuccessVerificationEmailRequestDetailsBody | None = None


class SuccessVerificationEmailRequestLog(LogBase):
    type: str
    details: SuccessVerificationEmailRequestDetails | None = None


class SuccessVerificationEmailRequestDetail(LogDetail):
    data: SuccessVerificationEmailRequestLog


class SuccessVerificationEmailRequest(LogEvent):
    """Auth0's `svr` (Success Verification Email Request): A verification email was requested, and will be
    sent. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessVerificationEmailRequestDetail

    @property
    def kind(self) -> Literal["svr"]:
        return "svr"
