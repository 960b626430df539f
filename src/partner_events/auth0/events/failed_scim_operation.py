# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedSCIMOperationDetailsRequest(Model):
    body: JsonObject | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None


class FailedSCIMOperationDetailsResponse(Model):
    statusCode: Number | None = None


class FailedSCIMOperationDetails(Model):
    action: str | None = None
    connection_id: str | None = None
    request: FailedSCIMOperationDetailsRequest | None = None
    response: FailedSCIMOperationDetailsResponse | None = None


class FailedSCIMOperationLog(LogBase):
    type: str
    details: FailedSCIMOperationDetails | None = None


class FailedSCIMOperationDetail(LogDetail):
    data: FailedSCIMOperationLog


class FailedSCIMOperation(LogEvent):
    """Auth0's `fscim` (Failed SCIM Operation): A SCIM request failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedSCIMOperationDetail

    @property
    def kind(self) -> Literal["fscim"]:
        return "fscim"
