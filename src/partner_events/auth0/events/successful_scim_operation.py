# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulSCIMOperationDetailsRequest(Model):
    body: JsonObject | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None


class SuccessfulSCIMOperationDetailsResponse(Model):
    statusCode: Number | None = None


class SuccessfulSCIMOperationDetails(Model):
    action: str | None = None
    connection_id: str | None = None
    request: SuccessfulSCIMOperationDetailsRequest | None = None
    response: SuccessfulSCIMOperationDetailsResponse | None = None


class SuccessfulSCIMOperationLog(LogBase):
    type: str
    details: SuccessfulSCIMOperationDetails | None = None


class SuccessfulSCIMOperationDetail(LogDetail):
    data: SuccessfulSCIMOperationLog


class SuccessfulSCIMOperation(LogEvent):
    """Auth0's `sscim` (Successful SCIM Operation): A SCIM request succeeded.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulSCIMOperationDetail

    @property
    def kind(self) -> Literal["sscim"]:
        return "sscim"
