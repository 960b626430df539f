# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["svr"]
    details: SuccessVerificationEmailRequestDetails | None = None


class SuccessVerificationEmailRequestDetail(LogDetail):
    data: SuccessVerificationEmailRequestLog
