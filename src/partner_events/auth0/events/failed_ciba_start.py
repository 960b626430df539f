# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class FailedCIBAStartDetailsError(Model):
    message: str | None = None


class FailedCIBAStartDetails(Model):
    body: FailedCIBAStartDetailsBody | None = None
    client_authentication_error: str | None = None
    error: FailedCIBAStartDetailsError | None = None


class FailedCIBAStartLog(LogBase):
    type: str
    details: FailedCIBAStartDetails | None = None


class FailedCIBAStartDetail(LogDetail):
    data: FailedCIBAStartLog


class FailedCIBAStart(LogEvent):
    """Auth0's `ciba_start_failed` (Failed CIBA Start): A backchannel authentication (CIBA) could not be
    started. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedCIBAStartDetail

    @property
    def kind(self) -> Literal["ciba_start_failed"]:
        return "ciba_start_failed"
