# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessVerificationEmailDetailsBody(Model):
    tenant: str | None = None
    ticket: str | None = None


class SuccessVerificationEmailDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | None = None
    includeEmailInRedirect: bool | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class SuccessVerificationEmailDetails(Model):
    body: SuccessVerificationEmailDetailsBody | None = None
    email: str | None = None
    query: SuccessVerificationEmailDetailsQuery | None = None
    title: str | None = None


class SuccessVerificationEmailLog(LogBase):
    type: str
    details: SuccessVerificationEmailDetails | None = None


class SuccessVerificationEmailDetail(LogDetail):
    data: SuccessVerificationEmailLog


class SuccessVerificationEmail(LogEvent):
    """Auth0's `sv` (Success Verification Email): A user followed the link in a verification email.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessVerificationEmailDetail

    @property
    def kind(self) -> Literal["sv"]:
        return "sv"
