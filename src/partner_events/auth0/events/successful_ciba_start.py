# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class SuccessfulCIBAStartDetails(Model):
    body: SuccessfulCIBAStartDetailsBody | None = None
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAStartLog(LogBase):
    type: str
    details: SuccessfulCIBAStartDetails | None = None


class SuccessfulCIBAStartDetail(LogDetail):
    data: SuccessfulCIBAStartLog


class SuccessfulCIBAStart(LogEvent):
    """Auth0's `ciba_start_succeeded` (Successful CIBA Start): A backchannel authentication (CIBA) was
    started. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulCIBAStartDetail

    @property
    def kind(self) -> Literal["ciba_start_succeeded"]:
        return "ciba_start_succeeded"
