# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedVerificationEmailDetailsBody(Model):
    tenant: str | None = None
    ticket: str | None = None


class FailedVerificationEmailDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | None = None
    includeEmailInRedirect: str | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class FailedVerificationEmailDetails(Model):
    body: FailedVerificationEmailDetailsBody | None = None
    email: str | None = None
    query: FailedVerificationEmailDetailsQuery | None = None
    title: str | None = None


class FailedVerificationEmailLog(LogBase):
    type: str
    details: FailedVerificationEmailDetails | None = None


class FailedVerificationEmailDetail(LogDetail):
    data: FailedVerificationEmailLog


class FailedVerificationEmail(LogEvent):
    """Auth0's `fv` (Failed Verification Email): An email address could not be verified.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedVerificationEmailDetail

    @property
    def kind(self) -> Literal["fv"]:
        return "fv"
