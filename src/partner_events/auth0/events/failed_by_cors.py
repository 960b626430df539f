# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedByCORSDetails(Model):
    allowedOrigins: list[str] | None = None
    headers: dict[str, str] | None = None
    host: str | None = None
    method: str | None = None
    origin: str | None = None
    originUrl: str | None = None
    originalUrl: str | None = None
    session_id: str | None = None
    webOrigins: list[str] | None = None
    xhr: bool | None = None


class FailedByCORSLog(LogBase):
    type: str
    details: FailedByCORSDetails | None = None


class FailedByCORSDetail(LogDetail):
    data: FailedByCORSLog


class FailedByCORS(LogEvent):
    """Auth0's `fco` (Failed by CORS): A request came from an origin that the application does not allow.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedByCORSDetail

    @property
    def kind(self) -> Literal["fco"]:
        return "fco"
