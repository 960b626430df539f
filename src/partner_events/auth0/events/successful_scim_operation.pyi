# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["sscim"]
    details: SuccessfulSCIMOperationDetails | None = None


class SuccessfulSCIMOperationDetail(LogDetail):
    data: SuccessfulSCIMOperationLog
